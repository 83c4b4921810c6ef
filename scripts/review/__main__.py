"""Command line of `scripts.review`."""

from __future__ import annotations

import sys

from scripts.review.command import main

sys.exit(main())
