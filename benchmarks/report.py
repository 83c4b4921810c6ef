"""Tables and plots of the results, and their places in docs/performance.md."""

from __future__ import annotations

import datetime
import os
import platform
import re
from pathlib import Path

import attrs

__all__ = ["Table", "describe_machine", "plot", "replace_part"]


@attrs.frozen
class Bar:
    """One bar of a plot: the ratio, and its text."""

    name: str
    ratio: float
    text: str


@attrs.frozen
class Table:
    """The result of a question.

    Args:
        title: of the plot.
        heads: of the columns.
        rows: the cells.
        bars: what the plot shows.
    """

    title: str
    heads: list[str]
    rows: list[list[str]]
    bars: list[Bar]

    def render(self, picture: str, run: str) -> str:
        """The part of the page, with the name of the plot's file and a sentence on the run."""
        lines = [f"![{self.title}]({picture})", "", f"| {' | '.join(self.heads)} |", f"|{' --- |' * len(self.heads)}"]
        lines += [f"| {' | '.join(row)} |" for row in self.rows]
        return "\n".join([*lines, "", f"{self.title}. {run}"])


def plot(table: Table, path: Path) -> None:
    """Write the plot of a table as SVG."""
    import matplotlib as mpl

    mpl.use("svg")
    from matplotlib import pyplot

    mpl.rcParams["svg.hashsalt"] = path.name
    bars = table.bars[::-1]
    figure, axes = pyplot.subplots(figsize=(7, 0.5 + 0.4 * len(bars)))
    colors = ["#2a6fdb" if "sailkit" in bar.name else "#b8bec8" for bar in bars]
    drawn = axes.barh(
        range(len(bars)), [bar.ratio for bar in bars], color=colors, tick_label=[bar.name for bar in bars]
    )
    axes.bar_label(drawn, labels=[bar.text for bar in bars], padding=3)
    axes.spines[["top", "right", "bottom"]].set_visible(False)
    axes.set_xticks([])
    axes.margins(x=0.12)
    figure.savefig(path, bbox_inches="tight", metadata={"Date": None})
    pyplot.close(figure)


def replace_part(page: str, name: str, text: str) -> str:
    """Replace the result of a question in the page, and nothing else.

    Raises:
        ValueError: if the page has not exactly one place for it.
    """
    begin, end = f"<!-- begin {name} -->", f"<!-- end {name} -->"
    if page.count(begin) != 1 or page.count(end) != 1 or page.index(begin) > page.index(end):
        raise ValueError(f"the page has no place for {name!r}: add the lines {begin} and {end} to it, once each")
    head, _, rest = page.partition(begin)
    return f"{head}{begin}\n\n{text}\n\n{end}{rest.partition(end)[2]}"


def describe_machine() -> str:
    """The processor, system, Python and load, at the time of the call."""
    text = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
    model = re.search(r"model name\s*: (.*)", text)
    kind = model[1] if model else platform.machine()
    load = f", load {os.getloadavg()[0]:.1f} at the start" if hasattr(os, "getloadavg") else ""
    day = datetime.datetime.now(datetime.UTC).date()
    return f"{day}, {kind}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}{load}"
