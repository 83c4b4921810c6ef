"""Tables for a terminal: a choice of columns that fits its width, page after page."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, Final

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from sailkit.tables import Columns, find_columns, flatten
from sailkit_core.codec import encode, plain

from .terminal import printable
from .values import is_object

__all__ = ["choose_columns", "write_object", "write_table"]

PAGE: Final = 250  # rows whose widths are the same
# The columns that people look for first, by their JSON names.
PREFERRED: Final = ("id", "name", "displayName", "alias", "emailAddress", "email", "type", "status", "owner.name")
MAX_WIDTH: Final = 40  # characters of a column that is chosen
GAP: Final = 2  # characters between two columns


def choose_columns(rows: Sequence[dict[str, Any]], width: int) -> list[str]:
    """Choose columns for a table if none are given: those that most rows have, without nested objects and lists.

    Args:
        rows: the first rows of the table, flattened.
        width: the characters of a line, which the columns fit into.
    """
    counts: dict[str, int] = {}
    for row in rows:
        for name, value in row.items():
            counts[name] = counts.get(name, 0) + (value not in (None, "") and str(value)[:1] not in ("[", "{"))
    filled = [name for name, count in counts.items() if 2 * count >= len(rows)]
    first = [name for name in PREFERRED if name in filled]
    top_level = [name for name in filled if name not in first and "." not in name]
    nested = [name for name in filled if name not in first and "." in name]
    columns: list[str] = []
    for name in [*first, *top_level, *nested]:
        needed = min(MAX_WIDTH, max(len(name), *(len(_cell(row.get(name))) for row in rows)))
        if needed + GAP <= width:
            columns.append(name)
            width -= needed + GAP
    return columns


def write_table(items: Iterable[Any], columns: Sequence[str] | None = None, *, color: bool = False) -> None:
    """Write a list of objects as a table to stdout, or a note to stderr if it is empty; plain values are lines."""
    console = _console(color)
    chosen: Columns | None = None
    widths: list[int] = []
    is_empty = True
    for page in _pages(items):
        is_empty = False
        if not all(map(is_object, page)):
            for item in page:
                console.print(Text(_cell(item)))
            continue
        is_first = chosen is None
        if chosen is None:
            names = list(columns) if columns else choose_columns([flatten(item) for item in page], console.width)
            chosen = Columns(names) if names else find_columns(page)
            if chosen is None:
                continue
            chosen.check(page)
        rows = [[_cell(value) for value in chosen.values(item)] for item in page]
        widths = widths or [max(map(len, cells)) for cells in zip(chosen.names, *rows, strict=True)]
        fits = sum(widths) + GAP * len(widths) <= console.width
        console.print(_table(chosen.names, rows, widths if fits else [], is_first=is_first))
    if is_empty:
        click.echo("Nothing found.", err=True)


def write_object(item: Any, columns: Sequence[str] | None = None, *, color: bool = False) -> None:
    """Write an object as a table of names and values to stdout."""
    row = flatten(item)
    if columns is not None:
        chosen = Columns(columns)
        chosen.check([item])
        row = dict(zip(columns, chosen.values(item), strict=True))
    table = Table(show_header=False, box=None, padding=(0, GAP, 0, 0))
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for name, value in row.items():
        table.add_row(Text(name), Text(_cell(value)))
    _console(color).print(table)


def _pages(items: Iterable[Any]) -> Iterator[list[Any]]:
    iterator = iter(items)
    while page := [*islice(iterator, PAGE)]:
        yield page


def _table(names: list[str], rows: list[list[str]], widths: list[int], *, is_first: bool) -> Table:
    """Return a page of a table, whose columns are at least as wide as those of the first page, if these fit."""
    table = Table(show_header=is_first, box=None, padding=(0, GAP, 0, 0), header_style="bold", pad_edge=False)
    for index, (name, *cells) in enumerate(zip(names, *rows, strict=True)):
        is_short = max(map(len, [name, *cells])) <= MAX_WIDTH  # long texts make room for it
        width = widths[index] if widths else None
        table.add_column(Text(name), overflow="ellipsis" if is_short else "fold", no_wrap=is_short, min_width=width)
    for row in rows:
        table.add_row(*map(Text, row))
    return table


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return printable(value if isinstance(value, str) else encode(plain(value)).decode(), keep="\n\t")


def _console(color: bool) -> Console:
    return Console(file=sys.stdout, color_system="auto" if color else None, highlight=False)
