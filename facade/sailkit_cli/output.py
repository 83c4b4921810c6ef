"""Output: results on stdout as a table, JSON, JSON lines, CSV or YAML."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Callable, Iterable, Sequence
from itertools import chain, islice
from typing import Any

import click

from sailkit_core.codec import encode, plain

from .values import is_object, is_scalar

__all__ = ["default_form", "emit", "write"]

SAMPLE = 250  # items that the columns of a CSV without given ones are checked with


def default_form() -> str:
    """Return the form of the output if none is given."""
    return "table" if sys.stdout.isatty() else "jsonl"


def write(value: Any, form: str | None = None, *, columns: Sequence[str] | None = None, color: bool = False) -> None:
    """Write a result to stdout.

    Args:
        value: an object, an iterable of objects, text, bytes, a number, or None, which writes nothing.
        form: "table", "json", "jsonl", "csv" or "yaml". Default: see `default_form`.
        columns: dotted JSON names for tables and CSV. Default: a choice of them for a table, all for CSV.
        color: whether a table has colours.

    Raises:
        click.UsageError: for a workbook, which requires a file.
        ValueError: for a column that the items do not have.
    """
    form = form or default_form()
    if form == "xlsx":
        raise click.UsageError("A workbook is written to a file: pass --to FILE.")
    if isinstance(value, bytes):
        emit(value)
    elif form == "table" and is_scalar(value):
        emit(b"" if value is None else f"{value}\n".encode())
    elif form == "table":
        from .table import write_object, write_table

        show: Callable[..., None] = write_object if is_object(value) else write_table
        show(value, columns, color=color)
    elif form == "csv":
        _write_csv([value] if is_object(value) or is_scalar(value) else value, columns)
    elif form == "yaml":
        emit(_yaml(value))
    elif is_object(value) or is_scalar(value):
        emit(_json(value, indent=form == "json") if value is not None else b"")
    elif form == "json":
        _write_array(value)
    else:
        for item in value:
            emit(_json(item))


def emit(content: bytes) -> None:
    """Write bytes to stdout."""
    click.get_binary_stream("stdout").write(content)


def _json(value: Any, *, indent: bool = False) -> bytes:
    if not indent:
        return encode(value) + b"\n"
    import json

    return json.dumps(plain(value), indent=2, ensure_ascii=False).encode() + b"\n"


def _write_array(items: Iterable[Any]) -> None:
    """Write a JSON array, an item after the other, so that a long list needs no memory."""
    separator = b"[\n  "
    for item in items:
        emit(separator + _json(item, indent=True).rstrip().replace(b"\n", b"\n  "))
        separator = b",\n  "
    emit(b"[]\n" if separator.startswith(b"[") else b"\n]\n")


def _write_csv(items: Iterable[Any], names: Sequence[str] | None) -> None:
    """Write CSV; without names of columns, all items are read first to know them."""
    from sailkit._export import neutralize
    from sailkit.tables import Columns, find_columns

    if names is None:
        items = [*items]
        columns = find_columns(items)
    else:
        iterator = iter(items)
        first = [*islice(iterator, SAMPLE)]
        columns, items = Columns(names), chain(first, iterator)
        columns.check(first)
    if columns is None:
        return
    for row in chain([columns.names], map(columns.values, items)):
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerow(neutralize(row))
        emit(text.getvalue().encode())


def _yaml(value: Any) -> bytes:
    import yaml

    content = plain(value) if is_object(value) or is_scalar(value) else [plain(item) for item in value]
    text: str = yaml.safe_dump(content, sort_keys=False, allow_unicode=True)
    return text.encode()
