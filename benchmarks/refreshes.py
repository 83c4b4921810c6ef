"""Refreshes in a row: what stops, how long the reports are, and how much of the diffs is noise.

`python -m benchmarks.refreshes OLD NEW FOLDER` goes through a series of states between two of upstream's archives.
"""

from __future__ import annotations

import argparse
import statistics
from pathlib import Path

from tests.external.states.refreshes import Refresh, run_refreshes

PAGE = 60  # lines of a report


def main() -> None:
    """Measure a series, and print a line for each refresh."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("old", type=Path, help="upstream's archive of the first state")
    parser.add_argument("new", type=Path, help="upstream's archive of the last state")
    parser.add_argument("folder", type=Path, help="an empty folder for the project")
    parser.add_argument("--steps", type=int, default=35, help="number of refreshes (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="of the states (default: %(default)s)")
    options = parser.parse_args()
    root = options.folder / "project"
    root.mkdir(parents=True)
    done: list[Refresh] = []
    for result in run_refreshes(options.old, options.new, root, steps=options.steps, seed=options.seed):
        done.append(result)
        noise = (
            f"{len(result.noise.noise)} of {result.noise.changed} changed lines are noise ({result.noise.share:.1%})"
        )
        print(f"{len(done)}: {noise}; report of {result.lines} lines", flush=True)
        for stop in result.stops:
            print(f"stopped: {stop}", flush=True)
    stopped, hand_work = sum(bool(one.stops) for one in done), sum(one.needed_hand_work for one in done)
    changed, noise_lines = sum(one.noise.changed for one in done), sum(len(one.noise.noise) for one in done)
    lines = [one.lines for one in done]
    print(f"{len(done)} refreshes: {stopped} stopped, {hand_work} of them not for operations that are gone")
    print(f"noise: {noise_lines} of {changed} lines, {noise_lines / max(changed, 1):.1%}")
    print(f"reports: median {statistics.median(lines)} lines, {sum(one <= PAGE for one in lines)} within {PAGE} lines")


if __name__ == "__main__":
    main()
