"""Downloads over real HTTP: whole or not at all, whatever the target is and whatever is answered."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import inspect
import io
import json
import os
import stat
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sailkit import NoResponseError, RetryPolicy, ServerError, UnreadableResponseError
from sailkit_api.v2025 import operations
from sailkit_core.operation import Operation
from sailkit_core.request import Request
from tests.facade.conftest import Client, Open, Script, http

Scripted = Callable[..., Script]

CSV = b"id,name\n" + b"7,Ada\n" * 20_000
WHOLE = http(200, CSV, "application/csv")
CUT = WHOLE[:-9000]
PAGE = b"<!DOCTYPE html>\n<html><head><title>Maintenance at 5</title></head></html>"
ERROR = json.dumps({"detailCode": "500.0 Fault", "trackingId": "1", "messages": [], "causes": []}).encode()
QUICK = RetryPolicy(attempts=4, base_delay=0.001, max_delay=0.001)


def report() -> Request[bytes]:
    return operations.get_report("7", file_format="csv")


def opened(open_client: Open, server: Script, **options: Any) -> Client:
    options.setdefault("retry", QUICK)
    return open_client(base_url=server.base_url, client_id="a", client_secret="b", **options)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@contextlib.contextmanager
def umask(mask: int) -> Iterator[None]:
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o755, 0o666])
@pytest.mark.parametrize("by_link", [False, True])
def test_the_mode_of_an_existing_file_and_a_link_to_it_are_kept(
    open_client: Open, script: Scripted, tmp_path: Path, mode: int, by_link: bool
) -> None:
    file = path = tmp_path / "file.csv"
    file.write_bytes(b"before")
    file.chmod(mode)
    if by_link:
        (tmp_path / "folder").mkdir()
        path = tmp_path / "folder" / "link.csv"
        path.symlink_to("../file.csv")
    with umask(0o027):
        client = opened(open_client, script(WHOLE))
        client.run(client.tenant.download(report(), path))
    assert file.read_bytes() == CSV
    assert stat.S_IMODE(file.stat().st_mode) == mode
    assert path.is_symlink() is by_link
    assert names(tmp_path) == (["file.csv", "folder"] if by_link else ["file.csv"])


def test_a_new_file_has_the_mode_of_any_new_file(open_client: Open, script: Scripted, tmp_path: Path) -> None:
    path = tmp_path / ("ü" * 120)  # 240 bytes
    with umask(0o027):
        client = opened(open_client, script(WHOLE))
        client.run(client.tenant.download(report(), path))
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_link_to_nothing_is_followed(open_client: Open, script: Scripted, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to("target")
    client = opened(open_client, script(http(503, b""), WHOLE), retry=None)
    with pytest.raises(ServerError):
        client.run(client.tenant.download(report(), link))
    assert names(tmp_path) == ["link"]
    client.run(client.tenant.download(report(), link))
    assert link.is_symlink()
    assert (tmp_path / "target").read_bytes() == CSV


def read_all(path: Path, pieces: list[bytes]) -> None:
    with path.open("rb", buffering=0) as stream:
        while piece := stream.read(1 << 16):
            pieces.append(piece)


def test_a_named_pipe_waits_for_its_reader(open_client: Open, script: Scripted, tmp_path: Path) -> None:
    path, pieces = tmp_path / "pipe", list[bytes]()
    os.mkfifo(path)
    client = opened(open_client, script(WHOLE))
    reader = threading.Timer(0.2, read_all, (path, pieces))
    reader.start()
    assert client.run(client.tenant.download(report(), path)).parsed == len(CSV)
    reader.join(60)
    assert b"".join(pieces) == CSV
    assert stat.S_ISFIFO(path.stat().st_mode)


def test_a_named_pipe_without_a_reader_does_not_hold_the_event_loop(open_client: Open, tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    client = open_client(base_url="http://127.0.0.1:9", client_id="a", client_secret="b")
    if not inspect.iscoroutinefunction(client.tenant.send):
        pytest.skip("a thread waits as long as it has to")

    async def main() -> None:
        async with asyncio.timeout(0.2):
            await client.tenant.download(report(), path)

    with pytest.raises(TimeoutError):
        client.run(main())


def test_a_reader_that_leaves_is_an_error(open_client: Open, script: Scripted, tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    client = opened(open_client, script(WHOLE))
    leaving = threading.Timer(0.3, os.close, (descriptor,))
    leaving.start()
    with pytest.raises(BrokenPipeError):  # the pipe is full before
        client.run(client.tenant.download(report(), path))
    leaving.join()


def test_a_device_is_written_to(open_client: Open, script: Scripted, capfd: pytest.CaptureFixture[str]) -> None:
    client = opened(open_client, script(WHOLE, WHOLE, WHOLE))
    assert client.run(client.tenant.download(report(), "/dev/null")).parsed == len(CSV)
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)
    client.run(client.tenant.download(report(), "/dev/stdout"))
    assert capfd.readouterr().out.encode() == CSV
    if os.path.exists("/dev/full"):
        with pytest.raises(OSError, match="No space left"):
            client.run(client.tenant.download(report(), "/dev/full"))


@pytest.mark.parametrize(
    ("target", "error", "message"),
    [
        (".", IsADirectoryError, "directory"),
        ("missing/file", FileNotFoundError, "no file can be created in the folder"),
        ("loop", OSError, "symbolic links"),
        ("", ValueError, "empty"),
        (b"bytes", TypeError, "pass a path or a file object that is opened for writing bytes, not bytes"),
        (7, TypeError, "not int"),
        (io.StringIO(), TypeError, "not StringIO"),
        (io.BufferedReader(io.BytesIO()), OSError, "write"),
    ],
)
def test_an_impossible_target_is_an_error_before_anything_is_sent(
    open_client: Open, script: Scripted, tmp_path: Path, target: Any, error: type[Exception], message: str
) -> None:
    (tmp_path / "loop").symlink_to("loop")
    path = tmp_path / target if isinstance(target, str) and target else target
    server = script()
    client = opened(open_client, server)
    with pytest.raises(error, match=message):
        client.run(client.tenant.download(report(), path))
    assert server.received == []
    assert names(tmp_path) == ["loop"]


class AsyncFile:
    """A file object of a library for asyncio."""

    async def write(self, data: bytes) -> int:
        return len(data)


class Slow(io.RawIOBase):
    """A raw file object that accepts some bytes at a time."""

    def __init__(self) -> None:
        self.content = b""

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.content += bytes(data[:1000])
        return min(len(data), 1000)


def test_a_file_object_gets_every_byte(open_client: Open, script: Scripted, tmp_path: Path) -> None:
    client = opened(open_client, script(WHOLE, WHOLE))
    slow = Slow()
    client.run(client.tenant.download(report(), slow))
    assert slow.content == CSV
    with gzip.open(tmp_path / "a.gz", "wb") as compressed:
        client.run(client.tenant.download(report(), compressed))
    assert gzip.decompress((tmp_path / "a.gz").read_bytes()) == CSV
    with pytest.raises(TypeError, match="not AsyncFile"):
        client.run(client.tenant.download(report(), AsyncFile()))


@pytest.mark.parametrize("start", [0, 3, 6])
def test_a_file_object_is_as_before_when_a_download_fails(open_client: Open, script: Scripted, start: int) -> None:
    client = opened(open_client, script(CUT, CUT, CUT, CUT, WHOLE))
    buffer = io.BytesIO(b"before")
    buffer.seek(start)
    with pytest.raises(NoResponseError):
        client.run(client.tenant.download(report(), buffer))
    assert (buffer.getvalue(), buffer.tell()) == (b"before", start)
    client.run(client.tenant.download(report(), buffer))
    assert buffer.getvalue() == b"before"[:start] + CSV
    assert buffer.tell() == start + len(CSV)


ODD: list[tuple[bytes, str]] = [
    (http(200, PAGE, "text/html"), "page in HTML instead of application/csv or application/pdf: Maintenance at 5"),
    (http(200, PAGE, "application/csv"), "page in HTML"),
    (http(200, b"<!-- x -->\n <HTML>", "text/plain"), "page in HTML"),
    (http(200, b"<oops/>", "application/xml"), "application/xml instead of"),
    (http(200, ERROR), "an error instead of"),
    (http(200, ERROR, "text/csv"), "an error instead of"),
    (http(200, b'{"id": "7"}'), "application/json instead of"),
    (http(200, PAGE, "").replace(b"Content-Type: \r\n", b""), "page in HTML"),
    (http(200, ERROR, "").replace(b"Content-Type: \r\n", b""), "an error instead of"),
    (http(206, CSV[:100], "application/csv"), "no whole file"),
    (b"HTTP/1.1 204 No Content\r\n\r\n", "no whole file"),
    (http(200, b"", "application/pdf"), "empty"),
]


@pytest.mark.parametrize(("answer", "message"), ODD)
def test_what_is_not_the_file_is_a_failure_that_leaves_what_was_there(
    open_client: Open, script: Scripted, tmp_path: Path, answer: bytes, message: str
) -> None:
    path, buffer = tmp_path / "file.csv", io.BytesIO(b"before")
    path.write_bytes(b"before")
    buffer.seek(6)
    client = opened(open_client, script(*[answer] * 2), retry=None)
    for target in (path, buffer):
        with pytest.raises(UnreadableResponseError, match=message):
            client.run(client.tenant.download(report(), target))
    assert path.read_bytes() == buffer.getvalue() == b"before"
    assert names(tmp_path) == ["file.csv"]


@pytest.mark.parametrize(("answer", "message"), [ODD[0], ODD[4], ODD[9]])
def test_after_such_a_page_a_download_is_repeated(
    open_client: Open, script: Scripted, tmp_path: Path, answer: bytes, message: str
) -> None:
    client = opened(open_client, script(answer, WHOLE))
    response = client.run(client.tenant.download(report(), tmp_path / "file.csv"))
    assert response.attempts == 2
    assert (tmp_path / "file.csv").read_bytes() == CSV


@pytest.mark.parametrize("answer", [http(200, PAGE, "text/html"), http(200, ERROR)])
def test_such_a_page_is_no_result_either(open_client: Open, script: Scripted, answer: bytes) -> None:
    client = opened(open_client, script(answer), retry=None)
    with pytest.raises(UnreadableResponseError, match=r"HTML|an error"):
        client.run(client.tenant.reports.download("7", file_format="csv"))


@pytest.mark.parametrize(
    "answer",
    [
        http(200, b"", "application/csv"),
        http(200, CSV, "text/plain"),
        http(200, CSV, "application/octet-stream"),
        http(200, CSV, "").replace(b"Content-Type: \r\n", b""),
        http(200, b'{"looks": "like", "json": 1}', "text/csv"),
    ],
)
def test_a_file_of_another_media_type_is_saved(
    open_client: Open, script: Scripted, tmp_path: Path, answer: bytes
) -> None:
    client = opened(open_client, script(answer), retry=None)
    client.run(client.tenant.download(report(), tmp_path / "file"))
    assert (tmp_path / "file").read_bytes() == answer.partition(b"\r\n\r\n")[2]


def test_of_an_unknown_operation_a_page_is_saved_if_it_is_asked_for(
    open_client: Open, script: Scripted, tmp_path: Path
) -> None:
    operation = Operation(id="page", method="GET", path="/page", tag="")
    client = opened(open_client, script(*[http(200, PAGE, "text/html")] * 2), retry=None)
    with pytest.raises(UnreadableResponseError, match="instead of a file"):
        client.run(client.tenant.download(Request(operation, "/page"), tmp_path / "page"))
    client.run(client.tenant.download(Request(operation, "/page", accept="text/html"), tmp_path / "page"))
    assert (tmp_path / "page").read_bytes() == PAGE


def test_a_cancelled_download_leaves_what_was_there(open_client: Open, script: Scripted, tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(b"before")
    client = opened(open_client, script(*[WHOLE] * 40), retry=None)
    if not inspect.iscoroutinefunction(client.tenant.send):
        pytest.skip("threads are not cancelled")

    async def main(seconds: float) -> bool:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await client.tenant.download(report(), path)
                return True
        return False

    for number in range(30):
        is_done = client.run(main(number * 0.0005))
        assert path.read_bytes() == (CSV if is_done else b"before")
        assert names(tmp_path) == ["file.csv"]
        path.write_bytes(b"before")


class Interrupted(io.BytesIO):
    """A file object whose second write is interrupted."""

    def write(self, data: Any) -> int:
        super().write(data)
        if data:
            raise KeyboardInterrupt
        return 0


def test_an_interrupted_download_removes_what_was_written(open_client: Open, script: Scripted) -> None:
    client = opened(open_client, script(WHOLE), retry=None)
    if inspect.iscoroutinefunction(client.tenant.send):
        pytest.skip("Ctrl-C cancels a task")
    target = Interrupted(b"before")
    target.seek(6)
    with pytest.raises(KeyboardInterrupt):
        client.run(client.tenant.download(report(), target))
    assert target.getvalue() == b"before"
