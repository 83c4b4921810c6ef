"""A transport of the caller's own in place of the network: recordings and tests, sync and async."""

from __future__ import annotations

import asyncio
import gzip
import os
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from sailkit import (
    AsyncTenant,
    ClosedError,
    ConfigurationError,
    DeadlineError,
    NoResponseError,
    RequestError,
    RetryPolicy,
    Tenant,
    UnreadableResponseError,
)
from sailkit.files import file
from sailkit_api.v2025 import operations
from sailkit_sandbox import Sandbox
from tests.facade.conftest import Client, Open

if TYPE_CHECKING:
    import httpx
else:
    httpx = import_module(os.environ.get("SAIL_HTTP") or "httpx")  # the one that tenants use

PATH = "/v2025/things/7"


class Mock(httpx.MockTransport):
    """A transport that answers with these responses or errors, one after the other, and notes the requests."""

    def __init__(self, *answers: httpx.Response | Exception) -> None:
        super().__init__(self._answer)
        self.received: list[httpx.Request] = []
        self.closed = 0
        self._answers = list(answers)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.received.append(request)
        answer = self._answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


def opened(open_client: Open, mock: Any, **options: Any) -> Client:
    return open_client("acme", access_token="a-token", transport=mock, **options)


def read(client: Client) -> Any:
    return client.run(client.tenant.request("GET", PATH, query={"a b": "ü&"}))


def test_it_gets_the_request_and_its_response_is_read(open_client: Open) -> None:
    mock = Mock(httpx.Response(200, json={"name": "x"}, headers={"SLPT-Request-ID": "r-1"}))
    response = read(opened(open_client, mock))
    assert (response.parsed, response.status, response.request_id) == ({"name": "x"}, 200, "r-1")
    (request,) = mock.received
    assert (request.method, str(request.url)) == ("GET", f"https://acme.api.identitynow.com{PATH}?a+b=%C3%BC%26")
    assert request.headers["authorization"] == "Bearer a-token"
    assert request.headers["host"] == "acme.api.identitynow.com"
    assert request.headers["user-agent"].startswith("sailkit/")
    assert request.extensions["timeout"]["read"] == 60.0


def test_tokens_are_fetched_through_it(open_client: Open) -> None:
    mock = Mock(httpx.Response(200, json={"access_token": "t-1", "expires_in": 600}), httpx.Response(200, json=[]))
    read(open_client("acme", client_id="an-id", client_secret="a-secret", transport=mock))
    token_request, request = mock.received
    assert token_request.url.path == "/oauth/token"
    assert b"client_secret=a-secret" in token_request.content
    assert request.headers["authorization"] == "Bearer t-1"


def test_bodies_and_uploads_arrive_whole(open_client: Open, tmp_path: Path) -> None:
    mock = Mock(httpx.Response(200, json={}), httpx.Response(200, json={}))
    client = opened(open_client, mock)
    client.run(client.tenant.request("POST", PATH, json={"a": 1}))
    (tmp_path / "accounts.csv").write_bytes(b"id,name\n")
    client.run(client.tenant.send(operations.import_accounts("7", {"file": file(tmp_path / "accounts.csv")})))
    assert (mock.received[0].content, mock.received[0].headers["content-length"]) == (b'{"a":1}', "7")
    assert b"id,name\n" in mock.received[1].content
    assert mock.received[1].headers["content-type"].startswith("multipart/form-data")


@pytest.mark.parametrize("is_read", [False, True], ids=["stream", "read before"])
def test_compressed_bodies_are_read(open_client: Open, is_read: bool) -> None:
    content = gzip.compress(b'{"name": "x"}')
    response = httpx.Response(
        200, content=content, headers={"content-encoding": "gzip", "content-type": "application/json"}
    )
    if not is_read:
        response = httpx.Response(200, stream=httpx.ByteStream(content), headers=response.headers)
    assert read(opened(open_client, Mock(response))).parsed == {"name": "x"}


def test_a_download_goes_into_a_file(open_client: Open, tmp_path: Path) -> None:
    mock = Mock(httpx.Response(200, content=b"a,b\n" * 100_000, headers={"content-type": "text/csv"}))
    client = opened(open_client, mock)
    response = client.run(client.tenant.download(operations.get_report("7", file_format="csv"), tmp_path / "f"))
    assert response.parsed == (tmp_path / "f").stat().st_size == 400_000


def test_a_file_that_cannot_be_written_is_its_own_error(open_client: Open) -> None:
    mock = Mock(httpx.Response(200, content=b"a,b\n" * 100_000, headers={"content-type": "text/csv"}))
    client = opened(open_client, mock, retry=RetryPolicy())
    request = operations.get_report("7", file_format="csv")
    with pytest.raises(OSError, match="No space left") as caught:
        client.run(client.tenant.download(request, "/dev/full"))
    assert not isinstance(caught.value, NoResponseError)
    assert len(mock.received) == 1


@pytest.mark.parametrize(
    ("error", "attempts"),
    [(httpx.ConnectError("refused"), 2), (httpx.ReadTimeout("slow"), 2), (httpx.ReadError("broke off"), 2)],
    ids=str,
)
def test_its_failures_are_repeated_like_those_of_the_network(
    open_client: Open, error: Exception, attempts: int
) -> None:
    mock = Mock(error, httpx.Response(200, json=[]))
    client = opened(open_client, mock, retry=RetryPolicy(base_delay=0.001))
    assert (read(client).status, len(mock.received)) == (200, attempts)


def test_a_change_is_repeated_only_if_it_was_not_sent(open_client: Open) -> None:
    mock = Mock(httpx.ConnectError("refused"), httpx.ReadError("broke off"))
    client = opened(open_client, mock, retry=RetryPolicy(base_delay=0.001))
    with pytest.raises(NoResponseError, match="broke off"):
        client.run(client.tenant.request("POST", PATH))
    assert len(mock.received) == 2


def test_what_it_cannot_send_is_an_error_of_the_request(open_client: Open) -> None:
    with pytest.raises(RequestError, match="no such scheme"):
        read(opened(open_client, Mock(httpx.UnsupportedProtocol("no such scheme"))))


def test_errors_of_the_callers_own_code_pass_unchanged(open_client: Open) -> None:
    with pytest.raises(AssertionError, match="unexpected request"):
        read(opened(open_client, Mock(AssertionError("unexpected request")), retry=RetryPolicy()))


def test_a_body_that_is_cut_is_an_error(open_client: Open) -> None:
    class Cut(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield b'{"name'
            raise httpx.RemoteProtocolError("it was cut")

        async def __aiter__(self) -> Any:
            for piece in self:
                yield piece

    with pytest.raises(NoResponseError, match="it was cut"):
        read(opened(open_client, Mock(httpx.Response(200, stream=Cut()))))
    with pytest.raises(UnreadableResponseError):
        read(
            opened(
                open_client, Mock(httpx.Response(200, content=b'{"name', headers={"content-type": "application/json"}))
            )
        )


def test_it_is_closed_with_the_tenant(open_client: Open) -> None:
    mock = Mock()
    client = opened(open_client, mock)
    close: Any = client.tenant.close if isinstance(client.tenant, Tenant) else client.tenant.aclose
    client.run(close())
    assert mock.closed == 1
    with pytest.raises(ClosedError):
        read(client)


class Slow(httpx.AsyncBaseTransport):
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(60)
        raise AssertionError("it was not ended")


def test_a_deadline_ends_an_async_request() -> None:
    async def main() -> None:
        async with AsyncTenant("acme", access_token="t", transport=Slow(), deadline=0.05) as tenant:
            await tenant.request("GET", PATH)

    with pytest.raises(DeadlineError):
        asyncio.run(main())


def test_closing_ends_an_async_request() -> None:
    async def main() -> None:
        tenant = AsyncTenant("acme", access_token="t", transport=Slow())
        call = asyncio.ensure_future(tenant.request("GET", PATH))
        await asyncio.sleep(0.01)
        await tenant.aclose()
        await call

    with pytest.raises(ClosedError):
        asyncio.run(asyncio.wait_for(main(), 10))


class SyncOnly(httpx.BaseTransport):
    pass


@pytest.mark.parametrize(
    "transport", [SyncOnly(), httpx.MockTransport, object(), "httpx"], ids=lambda value: str(type(value))
)
def test_one_of_the_wrong_kind_is_refused_at_once(transport: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"transport must be an \w+\.AsyncBaseTransport for an AsyncTenant"):
        AsyncTenant("acme", access_token="t", transport=transport)
    if not isinstance(transport, httpx.BaseTransport):
        with pytest.raises(ConfigurationError, match=r"transport must be an \w+\.BaseTransport for a Tenant"):
            Tenant("acme", access_token="t", transport=transport)


def test_the_library_s_own_transport_serves_the_sandbox(open_client: Open, sandbox: Sandbox) -> None:
    known = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret, "rate_limit": None}
    is_sync = isinstance(open_client("acme", access_token="t").tenant, Tenant)
    transport: Any = httpx.HTTPTransport() if is_sync else httpx.AsyncHTTPTransport()
    client = open_client(sandbox.base_url, transport=transport, **known)
    assert len(client.collect(client.tenant.identities.list())) == 600
