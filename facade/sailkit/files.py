"""Files: uploads, and the destinations of downloads, which are written as a whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TypeAlias

from sailkit_core.model import File

__all__ = ["DownloadTarget", "File", "file"]

DownloadTarget: TypeAlias = str | os.PathLike[str] | IO[bytes]  # a path, or a file object opened for writing bytes


def file(path: str | os.PathLike[str], media_type: str = "application/octet-stream") -> File:
    """Read a file into memory for an upload, under its own name; use the result in a request body.

    Args:
        path: the path of the file.
        media_type: the media type in the request, such as "text/csv".

    Raises:
        OSError: if the file cannot be read.
    """
    source = Path(path)
    return File(source.read_bytes(), source.name, media_type)


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
        if self.written and self._start is not None:
            self._file.seek(self._start)
            self._file.truncate()
            self.written = 0
        return not self.written


@contextlib.contextmanager
def open_sink(target: DownloadTarget) -> Iterator[Sink]:
    """Open the destination of a download. A path is replaced by a temporary file, unless the `with` block fails."""
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
