"""Files on their way in and out: what is downloaded goes where the caller says, whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Protocol, TypeAlias

from sailkit_core.request import File

__all__ = ["Sink", "Target", "file", "sink"]

Target: TypeAlias = str | os.PathLike[str] | IO[bytes]


def file(path: str | os.PathLike[str], media_type: str = "application/octet-stream") -> File:
    """A file to upload, read into memory now, under its own name.

    Args:
        path: where it is.
        media_type: what to tell the service that it is, such as "text/csv".

    Raises:
        OSError: when it cannot be read.
    """
    where = Path(path)
    return File(where.read_bytes(), where.name, media_type)


class Sink(Protocol):
    """Where the body of an answer is written."""

    written: int

    def write(self, piece: bytes) -> None:
        """Write the next piece."""

    def rewind(self) -> bool:
        """Forget what was written; False where that is not possible."""


class _Sink:
    """A binary file object, written from where it is."""

    def __init__(self, out: IO[bytes]) -> None:
        self.written = 0
        self._out = out
        self._start = out.tell() if out.seekable() else None

    def write(self, piece: bytes) -> None:
        self._out.write(piece)
        self.written += len(piece)

    def rewind(self) -> bool:
        if self.written:
            if self._start is None:
                return False
            self._out.seek(self._start)
            self._out.truncate()
            self.written = 0
        return True


@contextlib.contextmanager
def sink(to: Target) -> Iterator[Sink]:
    """Where to write a body to.

    A path is written under another name in the same folder, which takes the path's place at the end of the `with`
    block; when the block fails, the path is as it was before, and nothing else is left.

    Args:
        to: a path, or a file object that was opened for writing bytes.

    Raises:
        OSError: when it cannot be written.
    """
    if not isinstance(to, (str, os.PathLike)):
        yield _Sink(to)
        return
    target = Path(to)
    beside = target.with_name(f".{target.name[:200]}.{secrets.token_hex(4)}.part")
    try:
        with beside.open("xb") as out:
            yield _Sink(out)
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
