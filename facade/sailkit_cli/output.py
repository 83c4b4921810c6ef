"""Output: results on stdout as a table, JSON, JSON lines, CSV or YAML."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Any

import click

from sailkit.errors import SailkitError
from sailkit_core.codec import encode, plain

from .values import is_object, is_scalar

__all__ = ["emit", "write"]

SAMPLE = 250  # items that the columns of a CSV without given ones are checked with


def write(
    value: Any,
    form: str | None = None,
    *,
    columns: Sequence[str] | None = None,
    query: Any = None,
    color: bool = False,
) -> None:
    """Write a result to stdout.

    Args:
        value: an object, an iterable of objects, text, bytes, a number, or None, which writes nothing.
        form: "table", "json", "jsonl", "csv" or "yaml". Default: a table on a terminal, JSON lines elsewhere, where
            texts and numbers are lines as they are.
        columns: dotted JSON names. Default: a choice of them for a table, everything for other forms.
        query: a compiled JMESPath expression, whose result is written instead.
        color: whether a table has colours.

    Raises:
        click.UsageError: for a column that the items do not have, and for a query that does not fit them.
    """
    try:
        if query is not None:
            value = query.search(_as_json(value))
            value = f"{value}\n" if isinstance(value, str) and form not in ("json", "jsonl", "yaml") else value
        if form is None and not sys.stdout.isatty():
            is_plain = isinstance(value, list) and bool(value) and all(map(is_scalar, value))
            form = "table" if is_plain or is_scalar(value) else "jsonl"
        _write(value, form or "table", columns, color)
    except SailkitError:
        raise
    except ValueError as error:  # of the columns and the query
        raise click.UsageError(str(error)) from None


def _write(value: Any, form: str, columns: Sequence[str] | None, color: bool) -> None:
    is_text = isinstance(value, str) and form not in ("json", "jsonl", "yaml") and columns is None
    if isinstance(value, bytes) or is_text:
        emit(value.encode() if isinstance(value, str) else value)
    elif form == "table" and is_scalar(value):
        emit(b"" if value is None else f"{value}\n".encode())
    elif form == "table":
        from .table import write_object, write_table

        if is_object(value):
            write_object(value, columns, color=color)
        else:
            write_table(value, columns, color=color)
    elif form == "csv":
        _write_csv(_objects([value] if is_object(value) or is_scalar(value) else value), columns)
    else:
        _write_json(value, form, columns)


def _write_json(value: Any, form: str, columns: Sequence[str] | None) -> None:
    if columns is not None:
        value = next(_select([value], columns)) if is_object(value) or is_scalar(value) else _select(value, columns)
    if form == "yaml":
        emit(_yaml(_as_json(value)))
    elif is_object(value) or is_scalar(value):
        emit(_json(value, indent=form == "json") if value is not None else b"")
    elif form == "json":
        _write_array(value)
    else:
        for item in value:
            emit(_json(item))


def _as_json(value: Any) -> Any:
    return plain(value) if is_object(value) or is_scalar(value) else [plain(item) for item in value]


def _select(items: Iterable[Any], names: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Yield objects with some columns only."""
    from sailkit.tables import Columns

    columns = Columns(names)
    for item in _objects(items):
        columns.check([item])
        yield dict(zip(names, columns.values(item), strict=True))


def emit(content: bytes) -> None:
    """Write bytes to stdout."""
    sys.stdout.buffer.write(content)


def _objects(items: Iterable[Any]) -> Iterator[Any]:
    """Yield items that are objects; raise `click.UsageError` for another."""
    for item in items:
        if not is_object(item):
            raise click.UsageError("Only objects have columns: leave out --columns, and choose table, json or jsonl.")
        yield item


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

    text: str = yaml.safe_dump(value, sort_keys=False, allow_unicode=True)
    return text.encode()
