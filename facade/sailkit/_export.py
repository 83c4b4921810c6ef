"""Exports: the items of a list in a file or a data frame.

    tenant.identities.list().to_csv("identities.csv", columns=["id", "name", "attributes.department"])

An export to a file first reads the list into a file beside its target, in flat memory, and then writes the target, as
a whole or not at all. An export that is interrupted, even by `kill -9`, leaves the first file and a position in the
list; `resume=True` continues there, in any process.
"""

from __future__ import annotations

import codecs
import contextlib
import csv
import errno
import itertools
import os
import stat
import tempfile
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec
from types import SimpleNamespace
from typing import IO, Any, Final

from sailkit_core.codec import encode
from sailkit_core.json_text import loads

from ._spool import Spool
from .files import Pipe, open_target, write_all
from .tables import Columns, find_columns

__all__ = ["CsvExport", "Export", "JsonLinesExport", "XlsxExport", "data_frame_maker"]

# What spreadsheets take for the beginning of a formula, see https://owasp.org/www-community/attacks/CSV_Injection.
FORMULA_STARTS: Final = frozenset("=+-@\t\r\n＝＋－＠")
SHEET_ROWS: Final = 1_048_576
CELL_CHARACTERS: Final = 32_767
EXACT_INTEGER: Final = 10**15  # a spreadsheet keeps 15 digits of a number
CHUNK: Final = 1 << 20
PIPE_INTERVAL: Final = 0.05  # seconds between two looks for a reader


class Export(ABC):
    """An export of a list to a file.

    Args:
        path: the path of the target.
        resume: whether to continue an interrupted export.
        progress: called with the number of items so far, after each page.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        resume: bool = False,
        progress: Callable[[int], object] | None = None,
    ) -> None:
        self.path = os.fspath(path)
        self.resume = resume
        self._progress = progress

    @property
    def form(self) -> Any:
        """JSON that identifies the form of the pages in the spool."""
        return "jsonl"

    def encode(self, page: list[Any]) -> bytes:
        """Return a page as it is spooled."""
        return b"".join(encode(item) + b"\n" for item in page)

    def add(self, spool: Spool, page: list[Any]) -> None:
        """Add a page to the spool."""
        spool.add(self.encode(page), len(page))
        if self._progress is not None:
            self._progress(spool.count)

    @abstractmethod
    def write(self, spool: Spool, file: IO[bytes]) -> None:
        """Write the target from the spool."""

    @contextlib.contextmanager
    def open(self, identity: Any) -> Iterator[Spool]:
        """Open the spool of the list that `identity` identifies. A failure gets a note that says how to go on.

        Raises:
            ValueError, OSError: see `Spool`.
        """
        with self._place() as place, Spool(place, [self.form, identity], resume=self.resume) as spool:
            try:
                yield spool
            except BaseException as error:
                spool.pause()
                if spool.count:
                    error.add_note(f"{spool.count} items are kept for {self.path}; the same with resume=True goes on")
                else:
                    spool.remove()
                raise
            spool.remove()

    @contextlib.contextmanager
    def _place(self) -> Iterator[str]:
        """The path beside which the spool is: the target, unless that is a pipe or a device."""
        if os.path.isdir(self.path):
            raise IsADirectoryError(f"{self.path!r} is a folder; the path must be one of a file")
        if not os.path.isdir(folder := os.path.dirname(os.path.abspath(self.path))):
            raise FileNotFoundError(errno.ENOENT, "There is no such folder", folder)
        if not os.path.exists(self.path) or stat.S_ISREG(os.stat(self.path).st_mode):
            yield self.path
            return
        if self.resume:
            raise ValueError(f"an export to {self.path!r} cannot be resumed: it is no regular file")
        with tempfile.TemporaryDirectory() as folder:
            yield os.path.join(folder, "export")

    def finish(self, spool: Spool) -> int:
        """Write the target, and return the number of items."""
        with open_target(self.path) as file:
            while isinstance(file, Pipe) and not file.is_ready():
                time.sleep(PIPE_INTERVAL)
            self.write(spool, file)
        return spool.count


class JsonLinesExport(Export):
    """An export to JSON lines; see `Pager.to_jsonl`."""

    def write(self, spool: Spool, file: IO[bytes]) -> None:
        _copy(spool, file)


class CsvExport(Export):
    """An export to CSV; see `Pager.to_csv`. The spool has its rows if the columns are known, else JSON lines."""

    def __init__(
        self,
        path: str | os.PathLike[str],
        columns: Sequence[str] | None = None,
        *,
        formulas: bool = False,
        encoding: str = "utf-8",
        resume: bool = False,
        progress: Callable[[int], object] | None = None,
    ) -> None:
        super().__init__(path, resume=resume, progress=progress)
        self._columns = None if columns is None else Columns(columns)
        self._convert = list if formulas else neutralize
        self._encode = codecs.getincrementalencoder(encoding)().encode
        self._form = ["csv", list(columns), formulas, encoding] if columns is not None else super().form
        self._header = b"" if columns is None else self._lines([columns])  # first, because it begins the encoding

    @property
    def form(self) -> Any:
        return self._form

    def encode(self, page: list[Any]) -> bytes:
        if self._columns is None:
            return super().encode(page)
        self._columns.check(page)
        return self._lines(map(self._columns.values, page))

    def write(self, spool: Spool, file: IO[bytes]) -> None:
        if self._columns is not None:
            write_all(file, self._header)
            _copy(spool, file)
        elif columns := find_columns(_items(spool)):
            write_all(file, self._lines([columns.names]))
            for item in _items(spool):
                write_all(file, self._lines([columns.values(item)]))

    def _lines(self, rows: Iterable[Sequence[Any]]) -> bytes:
        lines: list[str] = []
        csv.writer(SimpleNamespace(write=lines.append)).writerows(map(self._convert, rows))
        return self._encode("".join(lines))


class XlsxExport(Export):
    """An export to an Excel workbook; see `Pager.to_xlsx`."""

    def __init__(
        self,
        path: str | os.PathLike[str],
        columns: Sequence[str] | None = None,
        *,
        resume: bool = False,
        progress: Callable[[int], object] | None = None,
    ) -> None:
        super().__init__(path, resume=resume, progress=progress)
        self._columns = None if columns is None else Columns(columns)
        self._library = _load("to_xlsx", "xlsxwriter")

    def encode(self, page: list[Any]) -> bytes:
        if self._columns is not None:
            self._columns.check(page)
        return super().encode(page)

    def write(self, spool: Spool, file: IO[bytes]) -> None:
        if spool.count >= SHEET_ROWS:
            raise ValueError(f"a worksheet holds {SHEET_ROWS - 1:,} items, and the list has {spool.count:,}; use CSV")
        columns = self._columns or find_columns(_items(spool))
        with self._library.Workbook(file, {"constant_memory": True}) as workbook:
            sheet = workbook.add_worksheet()
            if columns is not None:
                rows = itertools.chain([columns.names], map(columns.values, _items(spool)))
                for row, values in enumerate(rows):
                    for column, value in enumerate(values):
                        _write_cell(sheet, row, column, value)


def _items(spool: Spool) -> Iterator[Any]:
    """Yield the items of a spool of JSON lines."""
    with spool.open() as file:
        yield from map(loads, file)


def _copy(spool: Spool, file: IO[bytes]) -> None:
    with spool.open() as source:
        while chunk := source.read(CHUNK):
            write_all(file, chunk)


def _write_cell(sheet: Any, row: int, column: int, value: Any) -> None:
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif isinstance(value, float) or (isinstance(value, int) and abs(value) < EXACT_INTEGER):
        sheet.write_number(row, column, value)
    elif value is not None:
        if len(text := str(value)) > CELL_CHARACTERS:
            place = f"row {row + 1}, column {column + 1}"
            raise ValueError(f"{place} has {len(text):,} characters, and a cell holds {CELL_CHARACTERS:,}; use CSV")
        sheet.write_string(row, column, text)


def neutralize(values: Iterable[Any]) -> list[Any]:
    """Write an apostrophe before the texts that a spreadsheet would take for formulas."""
    return [f"'{value}" if value.__class__ is str and value[:1] in FORMULA_STARTS else value for value in values]


def data_frame_maker(
    library: str | None = None, columns: Sequence[str] | None = None
) -> Callable[[Sequence[Any]], Any]:
    """Return the function that makes a data frame of items; see `Pager.to_dataframe`."""
    if library not in (None, "pandas", "polars"):
        raise ValueError(f"library must be 'pandas' or 'polars', not {library!r}")
    table = None if columns is None else Columns(columns)
    module = _load("to_dataframe", *([library] if library else ["pandas", "polars"]))

    def make(items: Sequence[Any]) -> Any:
        if table is not None:
            table.check(items)
        used = table or find_columns(items)
        rows = [used.values(item) for item in items] if used else []
        names = used.names if used else []
        data = {name: [row[index] for row in rows] for index, name in enumerate(names)}
        if module.__name__ == "polars":
            return module.DataFrame(data, strict=False, infer_schema_length=None)
        return module.DataFrame(data, dtype=object).convert_dtypes()

    return make


def _load(purpose: str, *names: str) -> Any:
    """Import the first of these modules that is installed; raise `ModuleNotFoundError` if none is."""
    for name in names:
        if find_spec(name):
            return import_module(name)
    raise ModuleNotFoundError(f"{purpose} requires {' or '.join(names)}; install it with pip")
