"""Files: uploads, and the destinations of downloads, which are written as a whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import re
import select
import stat
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Any, Final, TypeAlias, cast

from sailkit_core.keywords import with_known_keywords
from sailkit_core.model import File
from sailkit_core.request import Request

from .errors import UnreadableResponseError

__all__ = ["DownloadTarget", "File", "file"]

DownloadTarget: TypeAlias = str | os.PathLike[str] | IO[bytes]  # a path, or a file object opened for writing bytes

HEAD_SIZE: Final = 1 << 16  # bytes of a body that are held back: an error page is not longer
MAX_LINKS: Final = 40  # links in a chain that are followed


@with_known_keywords
def file(path: str | os.PathLike[str], media_type: str = "application/octet-stream") -> File:
    """Return a file for an upload, under its own name; use the result in a request body.

    It is read in parts while it is sent, so it has to stay as it is until then.

    Args:
        path: the path of the file.
        media_type: the media type in the request, such as "text/csv".

    Raises:
        OSError: if the file cannot be read, or is no regular file.
    """
    from sailkit_core.stored_file import StoredFile  # here, because most programs upload nothing

    source = Path(path)
    StoredFile(source).close()  # it can be read
    return File(source, source.name, media_type)


class Sink:
    """The destination of a response's body: a binary file object, written from its current position.

    The beginning of a body is held back until it is clear that it is not an error page (see `check_body`).

    Args:
        file: a file object for bytes.
        request: the request whose body is written.
    """

    def __init__(self, file: IO[bytes], request: Request[Any]) -> None:
        self.written = 0
        self._file = file
        self._request = request
        position = _find_position(file)
        self._start = position[0] if position else None
        self._status, self._media_type = 0, ""
        self._head: bytes | None = None  # None as soon as it is checked
        self._is_dirty = self._is_closed = False
        self._lock = threading.Lock()  # a thread may still write when the task that waits for it is cancelled

    def is_ready(self) -> bool:
        """Whether it can be written to: a named pipe has to wait for a reader."""
        return not isinstance(self._file, Pipe) or self._file.is_ready()

    def begin(self, status: int, headers: Mapping[str, str]) -> None:
        """Begin a body, of a success; the headers have names in lower case."""
        self._status, self._media_type, self._head = status, headers.get("content-type", ""), b""

    def write(self, chunk: bytes) -> None:
        """Write a part of the body; raise `UnreadableResponseError`, before anything is written, for an error page."""
        if self._head is not None:
            self._head += chunk
            if len(self._head) < HEAD_SIZE:
                return
            chunk = self._release(is_whole=False)
        self._write(chunk)

    def end(self) -> None:
        """Write what is still held back of a whole body; errors are those of `write`."""
        if self._head is not None:
            self._write(self._release(is_whole=True))

    def rewind(self) -> bool:
        """Remove what was written; return False if that is not possible."""
        self._head = None
        if self._is_dirty and self._start is not None:
            with self._lock, contextlib.suppress(OSError, ValueError, AttributeError):
                self._file.seek(self._start)
                self._file.truncate()
                self.written, self._is_dirty = 0, False
        return not self._is_dirty

    def close(self) -> None:
        """Remove what was written, after a failure; later parts are ignored. The file object stays open."""
        self._is_closed = True
        self.rewind()

    def _release(self, *, is_whole: bool) -> bytes:
        head, self._head = self._head or b"", None
        operation, status = self._request.operation, self._status
        try:
            if status == 206 or (status in (204, 205) and status not in operation.results):
                raise ValueError("it is no whole file")
            self._request.check_body(status, self._media_type, head, is_whole=is_whole)
        except ValueError as error:
            raise UnreadableResponseError(
                f"{operation.method} {operation.path} returned {status}, and the body was not saved: {error}"
            ) from error
        return head

    def _write(self, chunk: bytes) -> None:
        with self._lock:
            if chunk and not self._is_closed:
                self._is_dirty = True
                write_all(self._file, chunk)
                self.written += len(chunk)


def write_all(file: IO[bytes], chunk: bytes) -> None:
    is_raw = isinstance(getattr(file, "file", file), io.RawIOBase)  # may write less than it is given
    count = file.write(chunk)
    while is_raw and count != len(chunk):
        if count is None:
            raise BlockingIOError(errno.EAGAIN, "the file object is non-blocking and accepts no more at present")
        chunk = chunk[count:]
        count = file.write(chunk)


def _find_position(file: Any) -> tuple[int, int] | None:
    """Return the position of a file object and its end; None if it cannot seek."""
    try:
        if not file.seekable():
            return None
        start = file.tell()
        file.seek(0, os.SEEK_END)
        end = file.tell()
        file.seek(start)
    except (AttributeError, OSError, ValueError):
        return None
    return start, end


@contextlib.contextmanager
def open_sink(target: DownloadTarget, request: Request[Any]) -> Iterator[Sink]:
    """Open the destination of a download: see `Tenant.download`. If the `with` block fails, nothing remains of it."""
    with open_target(os.fspath(target)) if isinstance(target, (str, os.PathLike)) else _borrow(target) as file:
        sink = Sink(file, request)
        try:
            yield sink
        except BaseException:
            sink.close()
            raise


@contextlib.contextmanager
def _borrow(file: Any) -> Iterator[IO[bytes]]:
    """Check a file object of the caller. One that is not at its end is written when the whole body has arrived."""
    try:
        result = file.write(b"")
    except (AttributeError, TypeError):
        result = NotImplemented
    if result is NotImplemented or hasattr(result, "__await__"):
        if hasattr(result, "close"):
            result.close()  # a coroutine that nobody awaits
        raise TypeError(f"pass a path or a file object that is opened for writing bytes, not {type(file).__name__}")
    position = _find_position(file)
    if position is None or position[0] >= position[1]:
        yield file
        return
    import tempfile  # here, because most programs need none

    with tempfile.TemporaryFile() as whole:
        yield whole
        whole.seek(0)
        while chunk := whole.read(HEAD_SIZE):
            write_all(file, chunk)


@contextlib.contextmanager
def open_target(path: str) -> Iterator[IO[bytes]]:
    """Open the file at a path, through links. A regular file is replaced in the end; others are written to."""
    if not path:
        raise ValueError("the path of the download is empty")
    descriptor = _find_descriptor(path)
    existing = None
    with contextlib.suppress(FileNotFoundError):
        existing = os.stat(path)
    if descriptor is not None and existing is not None:
        with open(os.dup(descriptor), "wb", buffering=0) as file:
            yield file
    elif existing is None or stat.S_ISREG(existing.st_mode):
        with _replace(path, existing) as file:
            yield file
    elif stat.S_ISFIFO(existing.st_mode):
        with contextlib.closing(Pipe(path)) as pipe:
            yield cast("IO[bytes]", pipe)
    else:  # a device; a folder is an error
        with open(path, "wb", buffering=0) as file:
            yield file


def _find_descriptor(path: str) -> int | None:
    """Return the file descriptor of this process that a path such as /dev/stdout stands for; None for other paths."""
    for _ in range(MAX_LINKS):
        if match := re.fullmatch(r"/(?:dev|proc/self)/fd/(\d+)", path):
            return int(match[1])
        if not os.path.islink(path):
            break
        path = os.path.join(os.path.dirname(path), os.readlink(path))
    return None


@contextlib.contextmanager
def _replace(path: str, existing: os.stat_result | None) -> Iterator[IO[bytes]]:
    """Write to a temporary file beside the file at a path, which it replaces in the end."""
    path = os.path.realpath(path)
    temporary = os.path.join(os.path.dirname(path), f".{os.urandom(8).hex()}.part")
    mode = 0o600 if existing else 0o666  # a new file is subject to the umask
    try:
        try:
            file = open(temporary, "xb", opener=lambda name, flags: os.open(name, flags, mode))  # noqa: SIM115
        except OSError as error:
            raise OSError(error.errno, f"no file can be created in the folder: {error.strerror}", path) from None
        with file:
            if existing:
                _copy_access(temporary, existing)
            yield file
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise


def _copy_access(path: str, existing: os.stat_result) -> None:
    """Give a file the owner, group and mode of another, as far as the process may."""
    mode = stat.S_IMODE(existing.st_mode)
    own = os.stat(path)
    if (own.st_uid, own.st_gid) != (existing.st_uid, existing.st_gid):
        try:
            os.chown(path, existing.st_uid, existing.st_gid)
        except OSError:
            mode &= 0o777  # neither setuid nor setgid for another owner
    os.chmod(path, mode)


class Pipe(io.RawIOBase):
    """A named pipe. Neither its opening nor its writing waits for a reader for longer than a moment."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._descriptor: int | None = None
        self._lock = threading.Lock()

    def is_ready(self) -> bool:
        """Open the pipe; return False as long as nobody reads it."""
        try:
            self._descriptor = os.open(self._path, os.O_WRONLY | os.O_NONBLOCK)
        except OSError as error:
            if error.errno != errno.ENXIO:
                raise
            return False
        return True

    def write(self, data: Any) -> int:
        while True:
            with self._lock:  # so that the descriptor is not closed, and used again by another file, meanwhile
                if self._descriptor is None or self.closed:
                    raise ValueError("the pipe is closed")
                poll = select.poll()
                poll.register(self._descriptor, select.POLLOUT)
                if poll.poll(100):  # milliseconds
                    with contextlib.suppress(BlockingIOError):
                        return os.write(self._descriptor, data)

    def close(self) -> None:
        super().close()
        with self._lock:
            if self._descriptor is not None:
                os.close(self._descriptor)
            self._descriptor = None
