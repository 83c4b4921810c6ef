"""Stored file: the content of the file at a path, read in parts while it is sent."""

from __future__ import annotations

import errno
import functools
import io
import os
import stat
import threading
from typing import Final

__all__ = ["StoredFile"]

READ_SIZE: Final = 1 << 20  # bytes that are read at once for the whole content


class StoredFile(io.RawIOBase):
    """The content of the regular file at a path, for one call; a binary file object for reading.

    The file is opened when it is read, and closed at its end; `seek(0)` begins again with the file that the path names
    then. `close` may be called while a thread reads: that thread then closes the file.

    Args:
        path: the path of the file.

    Raises:
        OSError: if the file cannot be read, or is no regular file.
        ValueError: while reading or seeking, if its size has changed since then, or it no longer exists.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = os.fspath(path)
        self._file: io.FileIO | None = None
        self._position = 0
        self._lock = threading.Lock()
        with _open(self._path) as file:
            self._size = os.fstat(file.fileno()).st_size

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move to a position, and return it; the file is opened there when it is read next."""
        try:
            self._check_size(os.stat(self._path).st_size)
        except OSError as error:  # which httpx takes for a file of unknown size
            raise ValueError(f"{self._path} cannot be read again: {error}") from error
        with self._lock:
            starts = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._size}
            self._position = max(0, starts[whence] + offset)
            self._drop()
            return self._position

    def tell(self) -> int:
        return self._position

    def read(self, size: int | None = -1) -> bytes:
        """Return at most `size` bytes, or all that follow."""
        if size is None or size < 0:
            return b"".join(iter(functools.partial(self.read, READ_SIZE), b""))
        count = min(size, max(0, self._size - self._position))
        if not count:
            return b""
        with self._lock:
            if self.closed:
                raise ValueError(f"the upload of {self._path} has ended")
            if self._file is None:
                self._file = _open(self._path)
                self._file.seek(self._position)
            data = self._file.read(count) or b""
            self._position += len(data)
            if not data or self._position >= self._size:
                self._check_size(os.fstat(self._file.fileno()).st_size)
        if self.closed or self._position >= self._size:
            self._release()
        return data

    def readall(self) -> bytes:
        return self.read()

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # the interface has any buffer
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        super().close()
        self._release()

    def _release(self) -> None:
        """Close the file, unless a thread is reading it."""
        if self._lock.acquire(blocking=False):
            try:
                self._drop()
            finally:
                self._lock.release()

    def _drop(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            file.close()

    def _check_size(self, size: int) -> None:
        if size != self._size:
            raise ValueError(f"{self._path} has changed during its upload, from {self._size} bytes to {size}")


def _open(path: str) -> io.FileIO:
    """Open a regular file; a named pipe is not waited for."""
    file = io.FileIO(path, "rb", opener=lambda name, flags: os.open(name, flags | getattr(os, "O_NONBLOCK", 0)))
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise OSError(errno.EINVAL, "It is no regular file; open it, or read it and pass the bytes", path)
    return file
