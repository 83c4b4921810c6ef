"""Command line of `scripts.docs`."""

from __future__ import annotations

import sys

from scripts.docs.command import main

sys.exit(main())
