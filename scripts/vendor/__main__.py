"""Command line of `scripts.vendor`."""

from __future__ import annotations

import sys

from scripts.vendor.command import main

sys.exit(main())
