"""Stored files: a path as a binary file object, which notices when the file changes."""

from __future__ import annotations

import io
import os
import threading
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit_core import stored_file
from sailkit_core.stored_file import StoredFile

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("read"), st.none() | st.integers(-1, 30)),
        st.tuples(st.just("seek"), st.integers(0, 30)),
        st.tuples(st.just("seek"), st.integers(0, 30), st.just(os.SEEK_CUR)),
        st.tuples(st.just("seek"), st.integers(-5, 5), st.just(os.SEEK_END)),
        st.tuples(st.just("tell")),
        st.tuples(st.just("readline")),
        st.tuples(st.just("readall")),
    )
)


@given(content=st.binary(min_size=5, max_size=20), steps=STEPS)
def test_it_reads_like_any_file(tmp_path_factory: pytest.TempPathFactory, content: bytes, steps: list[Any]) -> None:
    path = tmp_path_factory.mktemp("files") / "file"
    path.write_bytes(content)
    with StoredFile(path) as stored, io.FileIO(path) as other:
        for name, *arguments in steps:
            assert getattr(stored, name)(*arguments) == getattr(other, name)(*arguments)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "file"
    path.write_bytes(b"12345")
    return path


@pytest.mark.parametrize("content", [b"1234", b"123456"])
def test_a_change_is_noticed_at_the_end_and_when_it_begins_again(path: Path, content: bytes) -> None:
    stored = StoredFile(path)
    assert stored.read(1) == b"1"
    path.write_bytes(content)
    for again in (lambda: stored.read(), lambda: stored.seek(0), lambda: stored.seek(0, os.SEEK_END)):
        with pytest.raises(ValueError, match=f"has changed during its upload, from 5 bytes to {len(content)}"):
            again()
    stored.close()


def test_a_file_that_has_gone_is_no_file_of_unknown_size(path: Path) -> None:
    stored = StoredFile(path)
    path.unlink()
    with pytest.raises(ValueError, match="cannot be read again"):
        stored.seek(0, os.SEEK_END)


def test_a_closed_one_reads_nothing(path: Path) -> None:
    stored = StoredFile(path)
    stored.close()
    with pytest.raises(ValueError, match="has ended"):
        stored.read()


def test_it_is_closed_by_the_thread_that_reads(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reading, go_on = threading.Event(), threading.Event()

    class Slow(io.FileIO):
        def read(self, size: int | None = -1, /) -> bytes:
            reading.set()
            assert go_on.wait(60)
            return super().read(size) or b""

    stored, slow = StoredFile(path), Slow(path)
    monkeypatch.setattr(stored_file, "_open", lambda _: slow)
    thread = threading.Thread(target=stored.read, args=(2,))
    thread.start()
    assert reading.wait(60)
    stored.close()  # does not wait
    assert not slow.closed
    go_on.set()
    thread.join(60)
    assert slow.closed
