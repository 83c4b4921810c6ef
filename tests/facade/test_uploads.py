"""Uploads of paths: read in parts, sent again whole, refused before anything is sent, and closed in every case."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import sailkit
from sailkit import File, NoResponseError, RequestError, RetryPolicy, SailkitError
from sailkit_core.request import Request
from sailkit_core.stored_file import StoredFile
from tests.facade.conftest import RESET, Client, Open, Script, http
from tests.facade.raw_server import Peer, RawServer, response, token_or
from tests.facade.test_faults import BUSY, LIMITED, UPLOAD, opened

Scripted = Callable[..., Script]
CONTENT = bytes(range(256)) * 1000  # more than one part of 64 KiB
DESCRIPTORS = Path("/proc/self/fd")
VALUES: dict[str, Callable[[Path], Any]] = {
    "path": lambda path: path,
    "file": lambda path: sailkit.file(path, "text/csv"),
    "named": lambda path: File(path, "a.csv", "text/csv"),
    "pair": lambda path: ("a.csv", path),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.csv"
    path.write_bytes(CONTENT)
    return path


def upload(value: Any) -> Request[Any]:
    return Request(
        UPLOAD, "/x", body={"file": value} if not isinstance(value, tuple) else {"file": File(value[1], value[0])}
    )


def is_open(path: Path) -> bool:
    """Whether this process has a file open."""
    if not DESCRIPTORS.exists():
        pytest.skip("requires /proc")
    targets = []
    for name in os.listdir(DESCRIPTORS):
        with contextlib.suppress(OSError):  # closed meanwhile by a thread
            targets.append(os.readlink(DESCRIPTORS / name))
    return str(path.resolve()) in targets


@pytest.mark.parametrize(
    "fault",
    [BUSY, http(429, LIMITED, extra="Retry-After: 0\r\n"), http(401, b"{}"), RESET],
    ids=["503", "429", "401", "reset"],
)
@pytest.mark.parametrize("kind", VALUES)
def test_it_is_sent_again_whole(open_client: Open, script: Scripted, path: Path, kind: str, fault: bytes) -> None:
    server = script(fault, http(200, b"{}"))
    client = opened(open_client, server)
    client.run(client.tenant.send(upload(VALUES[kind](path))))
    assert len(server.calls) == 2
    for call in server.calls:
        head, _, body = call.partition(b"\r\n\r\n")
        assert f"content-length: {len(body)}".encode() in head.lower()
        assert b"transfer-encoding" not in head.lower()
        part, _, rest = body.partition(b"\r\n\r\n")
        assert b'filename="a.csv"' in part
        assert re.fullmatch(re.escape(CONTENT) + rb"\r\n--[0-9a-f]+--\r\n", rest, re.DOTALL)
    assert not is_open(path)


def test_it_is_read_in_parts_and_by_tasks_in_threads(
    open_client: Open, script: Scripted, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts: list[tuple[int, bool]] = []
    read = StoredFile.read

    def record(self: StoredFile, size: int | None = -1) -> bytes:
        data = read(self, size)
        parts.append((len(data), threading.current_thread() is threading.main_thread()))
        return data

    monkeypatch.setattr(StoredFile, "read", record)
    client = opened(open_client, script(http(200, b"{}")))
    client.run(client.tenant.send(upload(path)))
    sizes = [size for size, _ in parts]
    assert sum(sizes) == len(CONTENT)
    assert max(sizes) <= 1 << 16
    is_sync = isinstance(client.tenant, sailkit.Tenant)
    assert {is_main for _, is_main in parts} == {is_sync}


def change(path: Path, how: str) -> None:
    if how == "gone":
        path.unlink()
    else:
        os.truncate(path, len(CONTENT) + int(how))


@pytest.mark.parametrize("how", ["gone", "1", "-1"])
def test_a_file_that_changes_between_attempts_is_not_sent_again(open_client: Open, path: Path, how: str) -> None:
    calls = []

    def answer(peer: Peer, request: bytes) -> bytes:
        calls.append(request)
        change(path, how)
        return response(status=503)

    with RawServer(token_or(answer)) as server:
        client = open_client(
            server.base_url, client_id="a", client_secret="b", timeout=60, retry=RetryPolicy(base_delay=0.0)
        )
        with pytest.raises(RequestError, match=r"has changed during its upload, from 256000|cannot be read again"):
            client.run(client.tenant.send(upload(path)))
    assert len(calls) == 1


@pytest.mark.parametrize("how", ["1", "-1"])
def test_a_file_that_changes_while_it_is_sent_is_an_error(
    open_client: Open, path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    read = StoredFile.read

    def read_and_change(self: StoredFile, size: int | None = -1) -> bytes:
        data = read(self, size)
        if self.tell() and path.stat().st_size == len(CONTENT):
            change(path, how)
        return data

    monkeypatch.setattr(StoredFile, "read", read_and_change)
    with RawServer(token_or(lambda *_: response())) as server:
        client = open_client(server.base_url, client_id="a", client_secret="b", timeout=60)
        with pytest.raises(NoResponseError, match="has changed during its upload"):
            client.run(client.tenant.send(upload(path)))
    assert not is_open(path)


@pytest.mark.parametrize("kind", ["missing", "folder", "pipe"])
def test_what_cannot_be_read_is_refused_before_anything_is_sent(
    open_client: Open, script: Scripted, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / kind
    if kind == "folder":
        path.mkdir()
    if kind == "pipe":
        if not hasattr(os, "mkfifo"):
            pytest.skip("requires named pipes")
        os.mkfifo(path)
    with pytest.raises(OSError, match=re.escape(str(path))):
        sailkit.file(path)
    server = script(http(200, b"{}"))
    client = opened(open_client, server)
    for value in (path, File(path)):
        with pytest.raises(RequestError, match=re.escape(str(path))):
            client.run(client.tenant.send(upload(value)))
    assert server.received == []


def test_a_file_that_the_caller_has_opened_stays_open(open_client: Open, script: Scripted, path: Path) -> None:
    client = opened(open_client, script(http(200, b"{}")))
    with path.open("rb") as file:
        client.run(client.tenant.send(upload(file)))
        assert not file.closed


class Halting:
    """A handler that answers nothing to an upload, and does not read it to its end."""

    def __init__(self) -> None:
        self.began = threading.Event()

    def __call__(self, peer: Peer) -> None:
        received, part = 0, b"-"
        while part and received < 1 << 18:  # more than the headers, so that the file has been opened
            part = peer.connection.recv(1 << 16)
            received += len(part)
        self.began.set()
        peer.server.ended.wait(60)


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A sparse file that no buffer of the system holds."""
    path = tmp_path / "large.csv"
    path.touch()
    os.truncate(path, 1 << 27)
    return path


def test_it_is_closed_when_the_task_is_cancelled(large: Path) -> None:
    async def cancel(server: RawServer, began: threading.Event) -> None:
        async with sailkit.AsyncTenant(server.base_url, access_token="t", timeout=60) as tenant:
            sending = asyncio.create_task(tenant.send(upload(large)))
            assert await asyncio.to_thread(began.wait, 60)
            assert is_open(large)
            sending.cancel()
            with pytest.raises(asyncio.CancelledError):
                await sending
            assert not is_open(large)

    halting = Halting()
    with RawServer(halting) as server:
        asyncio.run(cancel(server, halting.began))


@pytest.mark.parametrize("end", ["closed", "timeout"])
def test_it_is_closed_when_the_call_ends_early(open_client: Open, large: Path, end: str) -> None:
    halting = Halting()
    with RawServer(halting) as server:
        client = open_client(server.base_url, access_token="t", timeout=60 if end == "closed" else 0.2)
        with pytest.raises(SailkitError) as raised:
            client.run(send_and_close(client, large, halting) if end == "closed" else client.tenant.send(upload(large)))
        assert raised.value is not None  # with its traceback, which keeps the frames
        assert not is_open(large)


def send_and_close(client: Client, path: Path, halting: Halting) -> Any:
    """Upload a file, and close the tenant meanwhile."""
    tenant = client.tenant
    if isinstance(tenant, sailkit.Tenant):

        def close() -> None:
            halting.began.wait(60)
            tenant.close()

        threading.Thread(target=close).start()
        return tenant.send(upload(path))

    async def send() -> None:
        sending = asyncio.create_task(tenant.send(upload(path)))
        await asyncio.to_thread(halting.began.wait, 60)
        await tenant.aclose()
        await sending

    return send()
