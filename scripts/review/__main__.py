"""Tell what changed between two states, and what it means for callers: `python -m scripts.review OLD NEW`.

Without `--fail-on`, the status is 0 whatever changed. With it, the status is 0 where nothing that bad changed, else
it says what the worst is: 3 breaks callers, 4 behaves differently, 5 is new. 1 is for a state that cannot be read.
"""

from __future__ import annotations

import argparse
import json
import shlex
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from scripts.generate.command import ROOT
from scripts.review.compare import compare
from scripts.review.markdown import changelog, markdown
from scripts.review.page import page
from scripts.review.read import ReviewError
from scripts.review.report import VERDICTS, Report
from scripts.review.states import newest_release, open_state
from scripts.vendor.command import REPOSITORY

STATUS = {"breaks": 3, "behaves": 4, "new": 5}


def formats(old: str, new: str) -> Mapping[str, Callable[[Report], str]]:
    """What writes the report, by the name of the format."""
    command = shlex.join(["nox", "-s", "review", "--", *(name for name in (old, new) if name), "--format", "json"])
    return {
        "markdown": lambda report: markdown(report, command=command),
        "html": lambda report: page(report.to_json()),
        "json": lambda report: json.dumps(report.to_json(), indent=1, ensure_ascii=False) + "\n",
        "changelog": lambda report: changelog(report, REPOSITORY),
    }


def status(report: Report, fail_on: str | None) -> int:
    """The exit status that tells of the worst change, where that is at least as bad as asked for."""
    worst = next((verdict for verdict in VERDICTS if report.counts[verdict]), "documentation")
    if fail_on is None or VERDICTS.index(worst) > VERDICTS.index(fail_on):
        return 0
    return STATUS[worst]


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """The command line; its exit status."""
    parser = argparse.ArgumentParser(prog="review", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("old", nargs="?", default="", help="a git revision or a folder (default: the newest release)")
    parser.add_argument("new", nargs="?", default="", help="a git revision or a folder (default: the working tree)")
    parser.add_argument("--format", choices=sorted(formats("", "")), default="markdown", help="default: %(default)s")
    parser.add_argument("--output", type=Path, help="the file to write (default: the terminal)")
    parser.add_argument("--fail-on", choices=tuple(STATUS), help="exit with a status of 3 to 5 for this and worse")
    options = parser.parse_args(arguments)
    try:
        old = options.old or newest_release(root)
        report = compare(open_state(old, root), open_state(options.new, root))
        text = formats(old, options.new)[options.format](report)
        if options.output:
            options.output.write_text(text, encoding="utf-8")
        else:
            print(text, end="")
    except (ReviewError, OSError) as error:
        print(f"review: {error}", file=sys.stderr)
        return 1
    return status(report, options.fail_on)


if __name__ == "__main__":
    sys.exit(main())
