"""Command line of the chaos session: `python -m tests.chaos --scenarios 10000 --seed 1`."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import re
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor

from .scenarios import KINDS, Finding, Outcome, choose, run_all

SHARE = 40  # scenarios that a process is given at once


def main() -> int:
    """Run a session; print a table by kind and the findings; 1 where there is one."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.chaos", description="Chaos session against an unruly service."
    )
    parser.add_argument("--scenarios", type=int, default=10_000, help="number of scenarios (default: 10000)")
    parser.add_argument("--seed", type=int, default=1, help="seed of the session (default: 1)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes (default: one per CPU)")
    parser.add_argument("--only", metavar="KIND", help="run scenarios of this kind only")
    parser.add_argument("--number", type=int, help="with --only: run the scenario of this number")
    options = parser.parse_args()
    if options.only and options.only not in KINDS:
        parser.error(f"no such kind; these exist: {', '.join(KINDS)}")
    if options.number is not None and not options.only:
        parser.error("--number requires --only")
    if options.number is not None:
        session = [(options.only, options.number)]
    elif options.only:
        session = [(options.only, number) for number in range(options.scenarios)]
    else:
        session = list(choose(options.scenarios, options.seed))
    began = time.monotonic()
    outcomes = list(_run_session(session, options.seed, options.jobs))
    took = time.monotonic() - began
    failed = sum(bool(outcome.findings) for outcome in outcomes)
    summary = f"{len(outcomes)} scenarios in {took:.1f} s ({len(outcomes) / took:.0f} a second), {failed} with findings"
    sys.stdout.write("\n".join([*_report(outcomes, options.seed), "", summary, ""]))
    return 1 if failed else 0


def _run_session(session: list[tuple[str, int]], seed: int, jobs: int) -> Iterator[Outcome]:
    """Run scenarios, in several processes where there are many."""
    if jobs == 1 or len(session) <= SHARE:
        yield from run_all(session, seed)
        return
    shares = [session[start : start + SHARE] for start in range(0, len(session), SHARE)]
    with ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn")) as pool:
        for done, outcomes in enumerate(pool.map(run_all, shares, [seed] * len(shares)), 1):
            yield from outcomes
            if done % 25 == 0:
                sys.stderr.write(f"{done * SHARE} of {len(session)}\n")


def _report(outcomes: list[Outcome], seed: int) -> Iterator[str]:
    """The lines of a table of the kinds, and of the findings of each, with the numbers that reproduce them."""
    yield "| kind | scenarios | failed | ms each |"
    yield "| --- | ---: | ---: | ---: |"
    names = sorted({outcome.kind for outcome in outcomes})
    for name in names:
        runs = [outcome for outcome in outcomes if outcome.kind == name]
        failed = sum(bool(outcome.findings) for outcome in runs)
        yield f"| {name} | {len(runs)} | {failed} | {1000 * sum(run.seconds for run in runs) / len(runs):.0f} |"
    for name in names:
        groups: dict[str, list[Finding]] = {}
        for finding in (finding for outcome in outcomes if outcome.kind == name for finding in outcome.findings):
            groups.setdefault(re.sub(r"\d+", "#", finding.text), []).append(finding)
        if groups:
            yield f"\n{name}: python -m tests.chaos --seed {seed} --only '{name}' --number N"
        for group in sorted(groups.values(), key=len, reverse=True):
            numbers = ", ".join(f"{finding.number} ({finding.mode})" for finding in group[:4])
            yield f"  {len(group)}x {group[0].text}\n     N = {numbers}{', ...' if len(group) > 4 else ''}"


if __name__ == "__main__":
    sys.exit(main())
