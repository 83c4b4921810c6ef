"""Build of the documentation site, offline, with the same bytes every time: `python -m scripts.docs`."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from scripts.command_line import SUCCESS, create_parser, report_failure
from scripts.docs.markdown import LinkError
from scripts.docs.navigation import NavigationError
from scripts.docs.pages import build_site
from scripts.docs.site import SiteError
from scripts.versions import VersionsError

ROOT = Path(__file__).parents[2]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line, and return its exit status."""
    parser = create_parser("docs", __doc__)
    parser.add_argument("--output", default=ROOT / "site", type=Path, help="the folder to replace (default: site/)")
    options = parser.parse_args(arguments)
    shutil.rmtree(options.output, ignore_errors=True)
    try:
        count = build_site(ROOT, options.output)
    except (LinkError, NavigationError, SiteError, VersionsError) as error:
        return report_failure("docs", error)
    print(f"{count} pages: {options.output / 'index.html'}")
    return SUCCESS


if __name__ == "__main__":
    sys.exit(main())
