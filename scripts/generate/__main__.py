"""Command line of `scripts.generate`."""

import sys

from scripts.generate.command import main

sys.exit(main())
