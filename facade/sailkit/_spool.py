"""Spool: the pages that an export has read, in a file beside its target, from which another process can continue."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from pathlib import Path
from typing import IO, Any, Final, Self, TypeVar, cast

from sailkit_core.codec import encode
from sailkit_core.pagination import AsyncPager, Pager, Position

from .files import write_all

P = TypeVar("P", bound="Pager[Any] | AsyncPager[Any]")

LAYOUT: Final = 2  # of a state
STATES_SIZE: Final = 1 << 16  # bytes of the states from which they are replaced by the latest


class Spool:
    """The pages of a list in `.NAME.part`; in `.NAME.part.json` how much of it is complete, and what follows.

    A state is written before each page, so whatever is longer than it says was being written at an interruption. States
    are lines, of which the last whole one counts: to replace a file for each page takes some file systems long.

    Args:
        target: the path of the export.
        identity: JSON that identifies the list and the form of its pages; the spool of another is refused.
        resume: whether to continue an interrupted export; if there is none, the export begins.

    Raises:
        ValueError: if the interrupted export is of another list, or its files are damaged.
        OSError: if the files cannot be written; `BlockingIOError` if another export writes them.
    """

    def __init__(self, target: str, identity: Any, *, resume: bool) -> None:
        path = Path(os.path.realpath(target))
        self.path = path.with_name(f".{path.name}.part")
        self.count = 0
        self.is_complete = False
        self._state_path = path.with_name(f".{path.name}.part.json")
        self._identity = hashlib.sha256(encode(identity)).hexdigest()
        self._start: Position | None = None  # of the part of the list that is not spooled yet
        self._pager: Pager[Any] | AsyncPager[Any] | None = None
        self._is_whole = False  # whether the last page was written to its end
        self._saved: tuple[int, Position | None] = (0, None)  # count and position of the latest state
        self._states: IO[bytes] | None = None  # the file of the states, from the first that is written
        self._file = _open_locked(self.path)
        try:
            size = self._load() if resume else 0
            self._saved = self.count, self._start
            self._file.truncate(size)
            self._file.seek(size)
        except BaseException:
            self._file.close()
            raise

    def _load(self) -> int:
        """Read the state of an interrupted export, and return the size of what is complete."""
        try:
            state = _find_state(self._state_path.read_bytes(), os.fstat(self._file.fileno()).st_size)
        except FileNotFoundError:
            return 0
        if state is None:
            raise ValueError(f"{self._state_path} is damaged or of another version: export without resume")
        if state["identity"] != self._identity:
            raise ValueError(f"{self.path} belongs to another export: use the same list and options, or no resume")
        self.count, self.is_complete = state["count"], state["is_complete"]
        self._start = Position(**state["position"]) if state["position"] is not None else None
        return int(state["size"])

    def rest_of(self, pager: P) -> P:
        """Return a pager over the part of the list that is not spooled yet."""
        self._pager = pager if self._start is None else pager.with_options(start=self._start)
        return cast("P", self._pager)

    def add(self, page: bytes, count: int) -> None:
        """Write a page, of a number of items, that the pager of `rest_of` has returned."""
        self._is_whole = False
        self._save_state()
        self._file.write(page)
        self.count += count
        self._is_whole = True

    def pause(self) -> None:
        """Record where the list goes on, after a failure.

        If the pager has not moved on behind the last page, its position is still before it: the page comes again, and
        what is spooled of it does not count.
        """
        if self._is_whole and self._position() != self._saved[1]:
            self._save_state()
        else:
            self.count = self._saved[0]

    def complete(self) -> None:
        """Record that the list has ended."""
        self.is_complete = True
        self._save_state()

    def _save_state(self) -> None:
        self._file.flush()
        state = {"layout": LAYOUT, "identity": self._identity, "count": self.count, "size": self._file.tell()}
        position = self._position()
        state |= {"position": position, "is_complete": self.is_complete}
        line = encode(state) + b"\n"
        if self._states is not None and self._states.tell() < STATES_SIZE:
            write_all(self._states, line)
        else:
            self._replace_states(line)
        self._saved = self.count, position

    def _replace_states(self, line: bytes) -> None:
        if self._states is not None:
            self._states.close()
            self._states = None
        temporary = f"{self._state_path}.new"
        with open(temporary, "wb", opener=_open_private) as file:
            file.write(line)
        os.replace(temporary, self._state_path)
        self._states = open(self._state_path, "ab", buffering=0, opener=_open_private)  # noqa: SIM115

    def _position(self) -> Position | None:
        return self._pager.position if self._pager else None

    def open(self) -> IO[bytes]:
        """Open the file for reading, from its beginning."""
        return open(self.path, "rb")

    def remove(self) -> None:
        """Remove the files."""
        for path in (self._state_path, self.path):
            with contextlib.suppress(FileNotFoundError):
                os.unlink(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        if self._states is not None:
            self._states.close()


def _find_state(lines: bytes, size: int) -> dict[str, Any] | None:
    """Return the latest state of a spool of this size, or None; a line that was cut, as by a crash, does not count."""
    for line in reversed(lines.splitlines()):
        with contextlib.suppress(ValueError, KeyError, TypeError):
            state: dict[str, Any] = json.loads(line)
            if state["layout"] == LAYOUT and state["size"] <= size:
                return state
    return None


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o600)


def _open_locked(path: Path) -> IO[bytes]:
    """Open a file for reading and writing that no other export has open."""
    file = os.fdopen(_open_private(str(path), os.O_RDWR | os.O_CREAT), "r+b")
    try:
        _lock(file.fileno())
    except BlockingIOError:
        file.close()
        raise BlockingIOError(f"another export is writing {path}") from None
    return file


def _lock(descriptor: int) -> None:
    try:
        import fcntl
    except ImportError:  # Windows
        return
    fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
