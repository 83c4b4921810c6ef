"""Downloads: the destination of a response's body, written as a whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from .files import DownloadTarget


class Sink:
    """The destination of a response's body: a binary file object, written from its current position."""

    def __init__(self, file: IO[bytes]) -> None:
        self.written = 0
        self._file = file
        self._start = file.tell() if file.seekable() else None

    def write(self, chunk: bytes) -> None:
        self._file.write(chunk)
        self.written += len(chunk)

    def rewind(self) -> bool:
        """Remove what was written; return False if that is not possible."""
        if self.written:
            if self._start is None:
                return False
            self._file.seek(self._start)
            self._file.truncate()
            self.written = 0
        return True


@contextlib.contextmanager
def open_sink(target: DownloadTarget) -> Iterator[Sink]:
    """Open the destination of a download.

    A path is written under a temporary name in the same folder. At the end of the `with` block the temporary file
    replaces the path; if the block fails, the path is unchanged and the temporary file is removed.
    """
    if not isinstance(target, (str, os.PathLike)):
        yield Sink(target)
        return
    path = Path(target)
    temporary = path.with_name(f".{path.name[:200]}.{secrets.token_hex(4)}.part")
    try:
        with temporary.open("xb") as file:
            yield Sink(file)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
