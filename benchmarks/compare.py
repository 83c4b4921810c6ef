"""Comparison with other clients, as tables and plots: `python -m benchmarks.compare [--quick] [--write]`.

Each client has an environment of its own, which is made on the spot, as is the output of openapi-python-client. Runs
are interleaved, and the median counts. `--write` replaces the result of each question in docs/performance.md, and its
plot, as soon as it is known: an interrupted run continues with `--only`, and the results of other questions stay.
"""

from __future__ import annotations

import argparse
import contextlib
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from .environments import PROJECT, Environments
from .measuring import Measurement, check_valgrind
from .questions import QUESTIONS
from .report import describe_machine, plot, replace_part

PAGE: Final = PROJECT / "docs/performance.md"


def parse(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """Parse the command line; `questions` are those to be answered, in the order of the page."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.compare", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few runs, and small sizes")
    parser.add_argument("--write", action="store_true", help="replace the tables and plots in docs/")
    parser.add_argument("--work", type=Path, help="folder of the environments; kept, and used again")
    parser.add_argument("--only", action="append", choices=QUESTIONS, help="a question; may be repeated")
    parser.add_argument("--instructions", action="store_true", help="count instructions, too; requires valgrind")
    options = parser.parse_args(arguments)
    chosen = set(options.only or QUESTIONS.keys() - {"instructions"})
    if options.instructions:
        chosen.add("instructions")
    options.questions = [name for name in QUESTIONS if name in chosen]
    return options


def main() -> None:
    """Print the tables, and write them where that is asked for."""
    options = parse()
    if "instructions" in options.questions:
        check_valgrind()
    with contextlib.ExitStack() as stack:
        folder = options.work or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.mkdir(parents=True, exist_ok=True)
        environments = Environments.make(folder.resolve())
        newest = environments.find_version("sdk 2", "sailpoint")
        for name in options.questions:
            began, machine = time.monotonic(), describe_machine()
            table = Measurement(QUESTIONS[name], environments, quick=options.quick).measure()
            minutes = (time.monotonic() - began) / 60
            kind = "Quick run" if options.quick else "Full run"
            run = f"{kind} of {minutes:.1f} minutes: {machine}; SDK newest: {newest}."
            text = table.render(f"performance-{name}.svg", run)
            print(f"## {name}\n\n{text}\n", flush=True)
            if options.write:
                plot(table, PAGE.with_name(f"performance-{name}.svg"))
                PAGE.write_text(replace_part(PAGE.read_text("utf-8"), name, text), "utf-8")


if __name__ == "__main__":
    main()
