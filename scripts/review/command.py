"""Review of the changes between two states, and their meaning for callers: `python -m scripts.review OLD NEW`.

Without `--fail-on`, the exit status is 0 whatever changed. With it, the status is 0 if no change is that serious;
otherwise it names the most serious one: 3 breaks callers, 4 behaves differently, 5 is new. Status 1 is for a state
that cannot be read.
"""

from __future__ import annotations

import json
import shlex
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from scripts.command_line import SUCCESS, create_parser, report_failure
from scripts.generate.command import ROOT
from scripts.review.compare import compare
from scripts.review.markdown import format_changelog, format_markdown
from scripts.review.page import render_page
from scripts.review.reader import ReviewError
from scripts.review.report import VERDICTS, Report
from scripts.review.states import newest_release, open_state
from scripts.vendor.command import REPOSITORY

STATUS = {"breaks": 3, "behaves": 4, "new": 5}


def formatters(old: str, new: str) -> Mapping[str, Callable[[Report], str]]:
    """The function that formats a report, by the name of the format.

    Args:
        old: OLD on the command line.
        new: NEW on the command line; "" if it was omitted.
    """
    states = [state for state in (old, new) if state]
    command = shlex.join(["nox", "-s", "review", "--", *states, "--format", "json"])
    return {
        "markdown": lambda report: format_markdown(report, command=command),
        "html": lambda report: render_page(report.to_json()),
        "json": lambda report: json.dumps(report.to_json(), indent=1, ensure_ascii=False) + "\n",
        "changelog": lambda report: format_changelog(report, REPOSITORY),
    }


def exit_status(report: Report, fail_on: str | None) -> int:
    """The exit status for the most serious change, if it is at least as serious as `fail_on`."""
    worst = next((verdict for verdict in VERDICTS if report.counts[verdict]), "documentation")
    if fail_on is None or VERDICTS.index(worst) > VERDICTS.index(fail_on):
        return SUCCESS
    return STATUS[worst]


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run the command line, and return its exit status."""
    parser = create_parser("review", __doc__)
    parser.add_argument("old", nargs="?", default="", help="a git revision or a folder (default: the newest release)")
    parser.add_argument("new", nargs="?", default="", help="a git revision or a folder (default: the working tree)")
    parser.add_argument(
        "--format", choices=sorted(formatters("", "")), default="markdown", help="the format (default: %(default)s)"
    )
    parser.add_argument("--output", type=Path, help="the output file (default: the terminal)")
    parser.add_argument("--fail-on", choices=tuple(STATUS), help="exit with status 3 to 5 for this and more serious")
    options = parser.parse_args(arguments)
    try:
        old = options.old or newest_release(root)
        report = compare(open_state(old, root), open_state(options.new, root))
        text = formatters(old, options.new)[options.format](report)
        if options.output:
            options.output.write_text(text, encoding="utf-8")
        else:
            print(text, end="")
    except (ReviewError, OSError) as error:
        return report_failure("review", error)
    return exit_status(report, options.fail_on)


if __name__ == "__main__":
    sys.exit(main())
