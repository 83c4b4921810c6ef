"""Command line of `scripts.vendor`."""

import sys

from scripts.vendor.command import main

sys.exit(main())
