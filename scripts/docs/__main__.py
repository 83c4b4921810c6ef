"""Builds the documentation into site/, offline, the same bytes every time: `python -m scripts.docs`."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from scripts.docs.markdown import LinkError
from scripts.docs.pages import SiteError, build

ROOT = Path(__file__).parents[2]
SITE = ROOT / "site"


def main() -> int:
    """The command line; its exit status."""
    shutil.rmtree(SITE, ignore_errors=True)
    try:
        count = build(ROOT, SITE)
    except (LinkError, SiteError) as error:
        print(f"docs: {error}", file=sys.stderr)
        return 1
    print(f"{count} pages: {SITE / 'index.html'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
