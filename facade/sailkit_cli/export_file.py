"""Exports: a list in a file, with progress, as CSV, JSON lines or a workbook."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import click

from sailkit.errors import SailkitError

from .context import Context

__all__ = ["export"]

SUFFIXES: Final = {".csv": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl", ".xlsx": "xlsx"}


def export(
    context: Context, pager: Any, path: str, columns: Sequence[str] | None, *, resume: bool, total: int | None = None
) -> None:
    """Write the items of a pager to a file.

    Args:
        context: the global options; their output, else the end of the file's name decides on the form.
        pager: the pager.
        path: the path of the file.
        columns: dotted JSON names for CSV and workbooks; None for all.
        resume: whether to continue an interrupted export.
        total: the number of items, for the progress; None if it is not known.

    Raises:
        click.UsageError: for a form that is none of a file, and for columns that the items do not have.
    """
    form = context.output or SUFFIXES.get(Path(path).suffix.lower(), "")
    if form not in SUFFIXES.values():
        raise click.UsageError("The file is CSV, JSON lines or a workbook: name it .csv, .jsonl or .xlsx, or pass -o.")
    if columns is not None and form == "jsonl":
        raise click.UsageError("JSON lines have whole items; --columns is for CSV and workbooks.")
    arguments = [] if form == "jsonl" else [columns]
    with context.progress(f"Writing {Path(path).name}", total) as progress:
        try:
            count = getattr(pager, f"to_{form}")(path, *arguments, resume=resume, progress=progress.update)
        except SailkitError:
            raise
        except ValueError as error:
            raise _with_notes(click.UsageError(str(error)), error) from None
    context.note(f"{count:,} items in {path}")


def _with_notes(error: click.UsageError, cause: BaseException) -> click.UsageError:
    for note in getattr(cause, "__notes__", ()):
        error.add_note(note)
    return error
