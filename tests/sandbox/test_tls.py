"""HTTPS with a temporary certificate: trust, incomplete handshakes and faults."""

from __future__ import annotations

import asyncio
import contextlib
import http.client
import socket
import ssl
import sys
import threading
from collections.abc import Iterator

import httpx
import pytest

from sailkit import NoResponseError
from sailkit_sandbox import Sandbox
from sailkit_sandbox.faults import ConnectionClosed, ConnectionReset, StaleConnection, TruncatedBody
from sailkit_sandbox.faults.injector import Fault


@pytest.fixture(scope="module")
def secure() -> Iterator[Sandbox]:
    """A sandbox that speaks HTTPS."""
    with Sandbox(identities=5, tls=True) as sandbox:
        yield sandbox
        assert sandbox.crashes == ()


def client(sandbox: Sandbox) -> httpx.Client:
    trusting = ssl.create_default_context(cafile=str(sandbox.ca_file))
    return httpx.Client(base_url=sandbox.base_url, trust_env=False, verify=trusting, timeout=60)


def address(sandbox: Sandbox) -> tuple[str, int]:
    return "127.0.0.1", httpx.URL(sandbox.base_url).port or 0


def test_its_own_clients_trust_it(secure: Sandbox) -> None:
    async def ask() -> int:
        async with secure.async_tenant() as tenant:
            return len([item async for item in tenant.identities.list()])

    with secure.tenant() as tenant:
        assert len(list(tenant.identities.list())) == 5
    assert asyncio.run(ask()) == 5
    with secure.tenant(ca_file=None, retry=None) as tenant, pytest.raises(NoResponseError, match=r"(?i)certificate"):
        tenant.identities.list().first()


def test_who_is_given_the_file_trusts_it(secure: Sandbox) -> None:
    with client(secure) as http:
        assert http.get("/oauth/info").json()["tokenEndpoint"] == f"{secure.base_url}/oauth/token"
        assert httpx.URL(secure.base_url).scheme == "https"
    with httpx.Client(trust_env=False, timeout=60) as stranger, pytest.raises(httpx.ConnectError):
        stranger.get(secure.base_url)


def test_the_file_goes_when_the_sandbox_stops() -> None:
    with Sandbox(identities=0, tls=True) as sandbox:
        path = sandbox.ca_file
        assert path is not None
        assert path.read_text().startswith("-----BEGIN CERTIFICATE-----")
    assert not path.exists()
    with Sandbox(identities=0) as sandbox:
        assert sandbox.ca_file is None


def test_plain_http_is_not_answered(secure: Sandbox) -> None:
    with socket.create_connection(address(secure), timeout=60) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\n\r\n")
        with contextlib.suppress(ConnectionResetError):
            assert b"HTTP" not in connection.recv(100)


def test_who_never_finishes_to_shake_hands_holds_nobody_up() -> None:
    before = set(threading.enumerate())
    with Sandbox(identities=0, tls=True) as sandbox:
        silent = [socket.create_connection(address(sandbox), timeout=60) for _ in range(5)]
        silent[0].sendall(b"\x16\x03\x01")
        with client(sandbox) as http:
            assert http.get("/oauth/info").status_code == 200
    for connection in silent:
        connection.close()
    assert set(threading.enumerate()) <= before


@pytest.mark.parametrize("fault", [ConnectionClosed(), ConnectionReset(), TruncatedBody()])
def test_connections_go_wrong_under_tls_too(secure: Sandbox, fault: Fault) -> None:
    with secure.faults(fault), client(secure) as http, pytest.raises(httpx.TransportError):
        http.get("/v2025/identities")


def test_a_connection_closes_without_a_word(secure: Sandbox) -> None:
    trusting = ssl.create_default_context(cafile=str(secure.ca_file))
    connection = http.client.HTTPSConnection(*address(secure), timeout=60, context=trusting)
    with secure.faults(StaleConnection()), contextlib.closing(connection):
        connection.request("GET", "/v2025/identities")
        response = connection.getresponse()
        assert (response.status, response.will_close, len(response.read()) > 0) == (401, False, True)
        with contextlib.suppress(ssl.SSLError):  # the end may come without TLS's own farewell
            assert connection.sock.recv(1) == b""


def test_it_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trustme", None)
    sandbox = Sandbox(identities=0, tls=True)
    with pytest.raises(RuntimeError, match=r"pip install 'sailkit-sandbox\[https\]'"):
        sandbox.start()
