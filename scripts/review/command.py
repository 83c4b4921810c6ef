"""Review of the changes between two states, and their meaning for callers: `python -m scripts.review OLD NEW`.

Without `--fail-on`, the exit status is 0 whatever changed. With it, the status is 0 if no change is that serious;
otherwise it names the most serious one: 3 breaks callers, 4 behaves differently, 5 is new. Status 1 is for a state
that cannot be read.

With `--code DIR`, the report is about a program: the files and lines that meet a change, with what to write instead.
The files are read with the types of OLD, and are not run. A parameter without an annotation has the types that calls in
the program pass; places whose type remains unknown, and which may meet a change, are listed as not judged.
"""

from __future__ import annotations

import json
import shlex
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import attrs

from scripts.command_line import SUCCESS, create_parser, report_failure
from scripts.generate.command import ROOT
from scripts.review.compare import compare
from scripts.review.markdown import format_changelog, format_markdown, format_matches
from scripts.review.page import render_page
from scripts.review.program_matches import Match, find_matches, friendly_names
from scripts.review.program_types import read_programs
from scripts.review.program_unjudged import Unjudged, find_unjudged_places
from scripts.review.reader import ReviewError, read_state
from scripts.review.report import VERDICTS, Report
from scripts.review.states import FACADE, newest_release, open_folder, open_state
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
        "json": lambda report: _to_json(report.to_json()),
        "changelog": lambda report: format_changelog(report, REPOSITORY),
    }


def _to_json(value: Any) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"


CODE_FORMATTERS: Final[Mapping[str, Callable[[Sequence[Match], Sequence[Unjudged]], str]]] = {
    "markdown": format_matches,
    "json": lambda matches, unjudged: _to_json([m.to_json() for m in matches] + [one.to_json() for one in unjudged]),
}


def exit_status(report: Report, fail_on: str | None) -> int:
    """The exit status for the most serious change, if it is at least as serious as `fail_on`."""
    worst = next((verdict for verdict in VERDICTS if report.counts[verdict]), "documentation")
    if fail_on is None or VERDICTS.index(worst) > VERDICTS.index(fail_on):
        return SUCCESS
    return STATUS[worst]


def _review_code(old: str, new: str, code: Path, form: str, root: Path) -> tuple[Report, str]:
    """Report what concerns a program: the changes that it meets, and the text for its places."""
    if form not in CODE_FORMATTERS:
        raise ReviewError(f"--code has no format {form}; the formats are {', '.join(CODE_FORMATTERS)}")
    if not code.exists():
        raise ReviewError(f"{code}: there is no such file or folder")
    with open_folder(old, root) as folder:
        before, after = read_state(folder, old), open_state(new, root)
        facade = next(path / FACADE for path in (folder, root, ROOT) if (path / FACADE).is_dir())
        programs = read_programs(code, [folder / "generated", facade], friendly_names(before))
    report = compare(before, after)
    matches = find_matches(report, before, after, programs)
    text = CODE_FORMATTERS[form](matches, find_unjudged_places(report, before, programs))
    return attrs.evolve(report, changes=tuple({match.change: None for match in matches})), text


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run the command line, and return its exit status."""
    parser = create_parser("review", __doc__)
    parser.add_argument("old", nargs="?", default="", help="a git revision or a folder (default: the newest release)")
    parser.add_argument("new", nargs="?", default="", help="a git revision or a folder (default: the working tree)")
    parser.add_argument(
        "--format", choices=sorted(formatters("", "")), default="markdown", help="the format (default: %(default)s)"
    )
    parser.add_argument("--output", type=Path, help="the output file (default: the terminal)")
    parser.add_argument(
        "--code", type=Path, help="report what concerns the Python files of this folder, with their lines"
    )
    parser.add_argument("--fail-on", choices=tuple(STATUS), help="exit with status 3 to 5 for this and more serious")
    options = parser.parse_args(arguments)
    try:
        old = options.old or newest_release(root)
        if options.code:
            report, text = _review_code(old, options.new, options.code, options.format, root)
        else:
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
