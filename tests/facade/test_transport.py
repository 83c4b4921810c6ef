"""The transport against servers and callers that break the rules: every failure is an error of this library."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import gzip
import inspect
import io
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit import (
    AsyncTenant,
    ClosedError,
    NoResponseError,
    NotFoundError,
    RetryPolicy,
    SailkitError,
    Tenant,
    __version__,
)
from sailkit._engine.http_library import load_library
from sailkit._engine.interfaces import TransportError
from sailkit._engine.transport import AsyncTransport, SyncTransport
from sailkit._engine.wire_request import parse_address
from sailkit.config import Config
from sailkit_api.v2025 import models, operations
from sailkit_core.model import File
from sailkit_core.request import HttpRequest
from tests.facade.conftest import Client, Open
from tests.facade.raw_server import Peer, RawServer, response, token_or

PATH = "/v2025/things/7"
Answer = Callable[[Peer, bytes], bytes | None]


@pytest.fixture
def serve() -> Iterator[Callable[[Answer], RawServer]]:
    """A function that starts servers with an answer to every call."""
    with contextlib.ExitStack() as stack:
        yield lambda answer: stack.enter_context(RawServer(token_or(answer)))


def opened(open_client: Open, server: RawServer, **options: Any) -> Client:
    return open_client(server.base_url, **{"client_id": "an-id", "client_secret": "a-secret", "timeout": 2, **options})


def get(client: Client) -> Any:
    return client.run(client.tenant.request("GET", PATH)).parsed


def last(data: bytes) -> Answer:
    """An answer after which the connection ends."""

    def answer(peer: Peer, request: bytes) -> None:
        peer.send(data)

    return answer


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
ODD = {
    "nothing": b"",
    "garbage": b"\0\1\2 what is this\r\n\r\n",
    "TLS instead of HTTP": b"\x15\x03\x01\x00\x02\x02\x50",
    "a status that is no number": b"HTTP/1.1 abc OK\r\n\r\n",
    "a status of four digits": b"HTTP/1.1 2000 OK\r\nContent-Length: 2\r\n\r\n{}",
    "a status that nobody knows": b"HTTP/1.1 999 Odd\r\nContent-Length: 2\r\n\r\n{}",
    "another protocol": b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n\0\0\0",
    "an informational response and no other": b"HTTP/1.1 103 Early Hints\r\n\r\n" * 50,
    "half a head": HEAD,
    "a header without colon": HEAD + b"colon\r\n\r\n",
    "a header without name": HEAD + b": x\r\n\r\n",
    "an endless header": HEAD + b"X: " + b"x" * 300_000,
    "many headers": HEAD + b"X: x\r\n" * 30_000,
    "two lengths": HEAD + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}}",
    "a length that is no number": HEAD + b"Content-Length: two\r\n\r\n{}",
    "a negative length": HEAD + b"Content-Length: -2\r\n\r\n{}",
    "a body that is too short": HEAD + b"Content-Length: 20\r\n\r\n{}",
    "a chunk without size": HEAD + b"Transfer-Encoding: chunked\r\n\r\nno size\r\n{}\r\n",
    "a chunk that is cut": HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\n{}",
    "no last chunk": HEAD + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
    "an unknown transfer coding": HEAD + b"Transfer-Encoding: gzip\r\n\r\n{}",
    "an unknown content coding": HEAD + b"Content-Encoding: br\r\nContent-Length: 2\r\n\r\n{}",
    "a content coding that is not true": HEAD + b"Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}",
}


@pytest.mark.parametrize("name", ODD)
def test_an_odd_response_is_an_error_and_the_next_call_works(
    open_client: Open, serve: Callable[[Answer], RawServer], name: str
) -> None:
    answers: list[Answer] = [last(ODD[name]), lambda *_: response(b'{"id": 7}')]
    client = opened(open_client, serve(lambda peer, request: answers.pop(0)(peer, request)))
    with pytest.raises(SailkitError):
        get(client)
    tenant = client.tenant.with_options(retry=RetryPolicy())  # the connection may end a little after the response
    assert client.run(tenant.request("GET", PATH)).parsed == {"id": 7}


@pytest.mark.parametrize("charset", ["UTF-8", "utf8"])
def test_a_charset_instead_of_a_content_coding_hides_no_error(
    open_client: Open, serve: Callable[[Answer], RawServer], charset: str
) -> None:
    """The service sends its charset as Content-Encoding with errors."""
    head = f"Content-Encoding: {charset}\r\n".encode()
    body = b'{"detailCode": "404 Not found", "messages": [{"text": "There is no such thing."}]}'
    client = opened(open_client, serve(lambda *_: response(body, head=head, status=404)))
    with pytest.raises(NotFoundError, match="There is no such thing"):
        get(client)


CONTENT = b'["%s"]' % (b"text " * 100)


@pytest.mark.parametrize(
    ("encoding", "content"),
    [
        ("gzip", gzip.compress(CONTENT)),
        ("deflate", zlib.compress(CONTENT)),
        ("deflate", zlib.compress(CONTENT)[2:-4]),
    ],
    ids=["gzip", "deflate", "deflate without header"],
)
def test_a_compressed_body_that_is_cut_is_requested_again(
    open_client: Open, serve: Callable[[Answer], RawServer], encoding: str, content: bytes, tmp_path: Path
) -> None:
    head = f"Content-Encoding: {encoding}\r\n".encode()
    bodies = [content[: len(content) // 2], content, content[:-1], content]
    server = serve(lambda *_: response(bodies.pop(0), head=head))
    client = opened(open_client, server, retry=RetryPolicy(attempts=2, base_delay=0))
    assert client.run(client.tenant.download(operations.get_identity("7"), tmp_path / "file")).parsed == len(CONTENT)
    assert (tmp_path / "file").read_bytes() == CONTENT
    target = io.BytesIO()
    client.run(client.tenant.download(operations.get_identity("7"), target))
    assert target.getvalue() == CONTENT


def test_a_cut_compressed_body_without_repetition_leaves_the_file(
    open_client: Open, serve: Callable[[Answer], RawServer], tmp_path: Path
) -> None:
    target = tmp_path / "file"
    target.write_bytes(b"before")
    cut = gzip.compress(bytes(range(256)) * 1000)[:-9]
    client = opened(open_client, serve(lambda *_: response(cut, head=b"Content-Encoding: gzip\r\n")))
    with pytest.raises(NoResponseError, match="ends within its gzip stream"):
        client.run(client.tenant.download(operations.get_identity("7"), target))
    assert [target.read_bytes(), *tmp_path.iterdir()] == [b"before", target]


def test_only_codings_that_can_be_read_are_asked_for(open_client: Open, serve: Callable[[Answer], RawServer]) -> None:
    requests: list[bytes] = []

    def answer(_: Peer, request: bytes) -> bytes:
        requests.append(request)
        return response(gzip.compress(b'{"id": 7}'), head=b"Content-Encoding: gzip\r\n")

    assert get(opened(open_client, serve(answer))) == {"id": 7}
    assert b"\r\nAccept-Encoding: gzip, deflate\r\n" in requests[0]


@pytest.mark.parametrize("together", [True, False])
def test_a_response_that_answers_no_request_is_never_that_of_the_next_one(
    open_client: Open, serve: Callable[[Answer], RawServer], together: bool
) -> None:
    stray = response(b'{"id": "of another"}')

    def answer(peer: Peer, request: bytes) -> bytes:
        if peer.number > 1:
            return response(b'{"id": 7}')
        peer.send(response(b'{"id": 7}') + (stray if together else b""))
        time.sleep(0 if together else 0.05)
        return b"" if together else stray

    client = opened(open_client, serve(answer), retry=RetryPolicy(attempts=2, base_delay=0))
    for _ in range(4):
        assert get(client) == {"id": 7}
        time.sleep(0.1)


def test_a_connection_that_the_service_has_closed_is_not_used(
    open_client: Open, serve: Callable[[Answer], RawServer]
) -> None:
    def answer(peer: Peer, request: bytes) -> None:
        peer.send(response())  # says nothing of the end

    client = opened(open_client, serve(answer))
    for _ in range(3):
        assert get(client) == {}
        client.run(_pause(client, 0.05))


def _pause(client: Client, seconds: float) -> Any:
    return time.sleep(seconds) if isinstance(client.tenant, Tenant) else asyncio.sleep(seconds)


def test_a_response_that_comes_before_the_request_is_complete_is_read(open_client: Open) -> None:
    def handle(peer: Peer) -> None:
        peer.send(b"HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")
        with contextlib.suppress(OSError):
            while peer.connection.recv(65536):
                pass

    with RawServer(handle) as server:
        client = open_client(server.base_url, access_token="t", timeout=60)
        with pytest.raises(SailkitError, match="413"):
            client.run(client.tenant.request("POST", PATH, json=b"x" * 3_000_000))


class _BrokenFile(io.BytesIO):
    def read(self, size: int | None = -1) -> bytes:
        raise OSError("the disk is gone")


def test_a_file_that_cannot_be_read_is_an_error_of_this_library(
    open_client: Open, serve: Callable[[Answer], RawServer]
) -> None:
    client = opened(open_client, serve(lambda *_: response()), retry=RetryPolicy(attempts=3, base_delay=0))
    with pytest.raises(SailkitError, match="the disk is gone"):
        client.run(client.tenant.send(_upload(_BrokenFile(b"x" * 100))))


@pytest.mark.parametrize("change", [-1000, 1000])
def test_a_file_that_changes_while_it_is_sent_is_an_error_of_this_library(
    open_client: Open, serve: Callable[[Answer], RawServer], change: int
) -> None:
    class Changing(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if size and change < 0:
                self.truncate(200_000 + change)
            return super().read(size) + (b"x" if size and change > 0 else b"")

    client = opened(open_client, serve(lambda *_: response()))
    with pytest.raises(SailkitError):
        client.run(client.tenant.send(_upload(Changing(b"x" * 200_000))))


def _upload(content: Any) -> Any:
    body = models.ImportAccountsRequest(file=File(content, "accounts.csv", "text/csv"))
    return operations.import_accounts("source", body)


class _BrokenSink(io.BytesIO):
    def write(self, data: Any) -> int:
        raise OSError("the disk is full")


def test_an_error_of_the_target_reaches_the_caller_as_it_is(
    open_client: Open, serve: Callable[[Answer], RawServer]
) -> None:
    client = opened(open_client, serve(lambda *_: response(b"x" * 1_000_000)))
    with pytest.raises(OSError, match="the disk is full"):
        client.run(client.tenant.download(operations.get_identity("7"), _BrokenSink()))
    assert client.run(client.tenant.download(operations.get_identity("7"), io.BytesIO())).parsed == 1_000_000


def test_a_large_body_goes_both_ways(open_client: Open, serve: Callable[[Answer], RawServer]) -> None:
    content = b"%d" % 10**300 * 20_000
    client = opened(open_client, serve(lambda _, request: response(request.partition(b"\r\n\r\n")[2])), timeout=20)
    target = io.BytesIO()
    client.run(client.tenant.download(_with_body(content), target))
    assert target.getvalue() == content


def _with_body(content: bytes) -> Any:
    request = operations.get_identity("7")
    return type(request)(request.operation, request.path, body=content)


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("part", ["head", "body", "nothing"])
def test_a_deadline_ends_whatever_the_service_does(mode: str, part: str, serve: Callable[[Answer], RawServer]) -> None:
    def answer(peer: Peer, request: bytes) -> None:
        data = response(b"x" * 2000)
        start = data.index(b"\r\n\r\n") + 4 if part == "body" else 0
        peer.send(data[:start])
        while not peer.server.ended.wait(0.05) and start < len(data):
            peer.send(data[start : start + 1] if part != "nothing" else b"")
            start += part != "nothing"

    with pytest.raises(TransportError) as raised:
        _send(mode, serve(answer), timeout=30, deadline=0.5)
    assert raised.value.kind == "deadline"


def _wait_for_the_end(peer: Peer) -> None:
    peer.server.ended.wait()


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_deadline_holds_for_what_is_sent(mode: str) -> None:
    with RawServer(_wait_for_the_end) as server, pytest.raises(TransportError) as raised:
        _send(mode, server, timeout=30, deadline=0.5, content=b"x" * 50_000_000)
    assert raised.value.kind == "deadline"


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_time_out_before_the_deadline_is_one(mode: str) -> None:
    with RawServer(_wait_for_the_end) as server, pytest.raises(TransportError) as raised:
        _send(mode, server, timeout=0.2, deadline=60)
    assert raised.value.kind == "broken"


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize(
    "headers", [{"X": "a\r\nb"}, {"X\n": "a"}, {"": "a"}, {"X": "\N{SNOWMAN}"}, {"\N{SNOWMAN}": "a"}, {"X": "\0"}]
)
def test_a_header_that_cannot_be_sent_is_refused(
    mode: str, headers: dict[str, str], serve: Callable[[Answer], RawServer]
) -> None:
    def answer(_: Peer, request: bytes) -> bytes:
        raise AssertionError(f"{request!r} was sent")

    with pytest.raises(TransportError) as raised:
        _send(mode, serve(answer), timeout=60, headers=headers)
    assert raised.value.kind == "invalid"


@functools.cache
def _transport(base_url: str) -> SyncTransport:
    return SyncTransport(Config(base_url=base_url))


@given(
    st.sampled_from(["GET", "DELETE", "POST", "PUT", "PATCH"]),
    st.sampled_from(["https://acme.api.identitynow.com", "http://127.0.0.1:8080", "https://[::1]:443"]),
    st.text('a1/.%2fF~:@[{ "#?ü', max_size=12),
    st.lists(st.tuples(st.text(max_size=4), st.text(max_size=8)), max_size=2),
    st.dictionaries(st.sampled_from(["accept", "X-A", "Authorization", "User-Agent"]), st.text("ab 1", max_size=5)),
    st.none() | st.binary(max_size=9),
)
def test_requests_are_those_of_the_http_library(
    method: str, base: str, path: str, params: Any, headers: dict[str, str], content: bytes | None
) -> None:
    transport = _transport(base)
    request = HttpRequest(method=method, url=f"/{path}", params=params, headers={}, content=content)
    try:
        own = {"Accept": "*/*", "Accept-Encoding": "gzip, deflate", "Connection": "keep-alive"}
        all_headers = httpx.Headers({**own, "User-Agent": f"sailkit/{__version__}"})
        all_headers.update(headers)
        expected = httpx.Request(method, f"{base}/{path}", params=params or None, headers=all_headers, content=content)
    except (httpx.InvalidURL, ValueError):
        with pytest.raises(TransportError, match="invalid"):
            transport.build(request, headers, 1.0)
        return
    built = transport.build(request, headers, 1.0)
    assert built.url.target == expected.url.raw_path
    assert {name.lower(): text for name, text in built.headers} == {n.lower(): t for n, t in expected.headers.raw}
    assert b"".join(built.stream) == (content or b"")


HOSTS = [
    "acme.api.identitynow.com",
    "127.0.0.1",
    "a_b.example",
    "[::1]",
    "xn--bcher-kva.example",
    "b\u00fccher.example",
]


@given(st.sampled_from(["http", "https"]), st.sampled_from(HOSTS), st.none() | st.sampled_from([1, 80, 443, 8443]))
def test_an_address_is_read_as_the_http_library_reads_it(scheme: str, host: str, port: int | None) -> None:
    text = f"{scheme}://{host}" + (f":{port}" if port else "")
    address, expected = parse_address(text, load_library("httpx")), httpx.URL(text)
    for name in ("raw_scheme", "raw_host", "port", "netloc"):
        assert getattr(address, name) == getattr(expected, name)


def _send(mode: str, server: RawServer, *, timeout: float, deadline: float = 30, **options: Any) -> Any:
    """Send one request with the transport alone, for at most some seconds."""
    config = Config(base_url=server.base_url)
    values: dict[str, Any] = {"method": "GET", "url": PATH, "params": [], "headers": {}, **options}
    request = HttpRequest(**{**values, "headers": {}})

    def start(transport: Any) -> Any:
        built = transport.build(request, values["headers"], timeout)
        return transport.send(built, None, time.monotonic() + deadline)

    async def main() -> Any:
        transport = AsyncTransport(config)
        try:
            return await start(transport)
        finally:
            await transport.close()

    if mode == "async":
        return asyncio.run(main())
    transport = SyncTransport(config)
    try:
        return start(transport)
    finally:
        transport.close()


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("place", ["head", "body", "token", "handshake"])
def test_closing_ends_a_call_that_waits_for_the_service(mode: str, place: str) -> None:
    def handle(peer: Peer) -> None:
        request = peer.request()
        if place != "token" and b"/oauth/token" in request:
            peer.send(response(b'{"access_token": "t", "expires_in": 600}'))
            peer.request()
        peer.send(HEAD + b"Content-Length: 9\r\n\r\n{" if place == "body" else b"")
        peer.server.ended.wait()

    with RawServer(handle) as server:
        url = server.base_url.replace("http:", "https:") if place == "handshake" else server.base_url
        options: dict[str, Any] = {"client_id": "a", "client_secret": "b", "timeout": 60}
        began = time.monotonic()
        error = _close_while_calling(mode, url, options)
        assert type(error) is ClosedError
        assert time.monotonic() - began < 10


def _close_while_calling(mode: str, url: str, options: dict[str, Any]) -> BaseException | None:
    if mode == "async":
        return asyncio.run(_close_while_calling_async(url, options))
    errors: list[BaseException] = []
    tenant = Tenant(url, **options)

    def work() -> None:
        try:
            tenant.request("GET", PATH)
        except SailkitError as error:
            errors.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    time.sleep(0.3)
    tenant.close()
    thread.join()
    return errors[0]


async def _close_while_calling_async(url: str, options: dict[str, Any]) -> BaseException | None:
    tenant = AsyncTenant(url, **options)
    task = asyncio.ensure_future(tenant.request("GET", PATH))
    await asyncio.sleep(0.3)
    await tenant.aclose()
    await asyncio.wait((task,))
    return task.exception()


def test_an_async_tenant_without_asyncio_says_what_to_do(serve: Callable[[Answer], RawServer]) -> None:
    tenant: Any = AsyncTenant(serve(lambda *_: response()).base_url, access_token="t")
    calls = [
        tenant.request("GET", PATH),
        tenant.identities.list(limit=1).first(),
        tenant.identities.list().with_options(concurrency=4).collect(),
        tenant.download(operations.get_identity("7"), io.BytesIO()),
        tenant.bulk.enable_accounts(["1"]),
        tenant.wait(models.TaskResultDto(id="t")),
    ]
    for call in calls:
        assert inspect.iscoroutine(call)
        with pytest.raises(SailkitError, match=r"works with asyncio.*use asyncio.run"):
            call.send(None)  # as another event loop would do
