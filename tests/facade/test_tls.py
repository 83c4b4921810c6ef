"""TLS: trusted authorities and client certificates, for token requests and calls alike."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest
import trustme

from sailkit import ConfigurationError, NoResponseError
from sailkit._engine.http_library import load_library
from tests.facade.conftest import TOKEN, Open


class _Tenant(BaseHTTPRequestHandler):
    """Returns a token or an empty list, and records whether the client has a certificate."""

    seen: list[tuple[str, bool]]

    def _answer(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        connection: Any = self.connection
        self.seen.append((self.path.partition("?")[0], connection.getpeercert() not in (None, {})))
        body = TOKEN if self.path == "/oauth/token" else b"[]"
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def log_message(self, format: str, *args: Any) -> None:
        """Write no log."""


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that does not trust the server closes the connection; that is no error."""


@attrs.frozen
class Secured:
    """A TLS server, and the files that its clients need."""

    base_url: str
    ca_file: Path
    client_cert: Path
    seen: list[tuple[str, bool]]


@pytest.fixture(params=[False, True], ids=["anyone", "clients with a certificate"])
def secured(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Secured]:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    authority.issue_cert("client@example.com").private_key_and_cert_chain_pem.write_to_path(
        str(tmp_path / "client.pem")
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    if request.param:
        authority.configure_trust(context)
        context.verify_mode = ssl.CERT_REQUIRED
    seen: list[tuple[str, bool]] = []
    server = _Server(("localhost", 0), type("Handler", (_Tenant,), {"seen": seen}))
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    base_url = f"https://localhost:{server.server_address[1]}"
    yield Secured(base_url, tmp_path / "ca.pem", tmp_path / "client.pem", seen)
    server.shutdown()
    server.server_close()
    thread.join()


def test_an_authority_of_ones_own_and_a_certificate_hold_for_token_and_call(
    open_client: Open, secured: Secured
) -> None:
    client = open_client(
        secured.base_url,
        client_id="an-id",
        client_secret="a-secret",
        ca_file=secured.ca_file,
        client_cert=secured.client_cert,
    )
    assert client.run(client.tenant.identities.list().collect()) == []
    assert [path for path, _ in secured.seen] == ["/oauth/token", "/v2025/identities"]
    assert len({certified for _, certified in secured.seen}) == 1


def test_a_server_of_an_unknown_authority_gets_nothing(open_client: Open, secured: Secured) -> None:
    client = open_client(secured.base_url, client_id="an-id", client_secret="a-secret")
    with pytest.raises(NoResponseError, match=r"CERTIFICATE_VERIFY_FAILED.*ca_file= or the variable SSL_CERT_FILE"):
        client.run(client.tenant.identities.list().collect())
    assert secured.seen == []


@pytest.mark.parametrize("secured", [True], indirect=True, ids=["clients with a certificate"])
def test_a_client_without_the_certificate_that_is_asked_for_is_turned_away(open_client: Open, secured: Secured) -> None:
    client = open_client(secured.base_url, client_id="an-id", client_secret="a-secret", ca_file=secured.ca_file)
    with pytest.raises(NoResponseError):
        client.run(client.tenant.identities.list().collect())
    assert secured.seen == []


@pytest.mark.parametrize("secured", [True], indirect=True, ids=["clients with a certificate"])
def test_the_certificate_is_shown_when_it_is_asked_for(open_client: Open, secured: Secured) -> None:
    options: dict[str, Any] = {"ca_file": secured.ca_file, "client_cert": secured.client_cert}
    client = open_client(secured.base_url, client_id="an-id", client_secret="a-secret", **options)
    client.run(client.tenant.identities.list().collect())
    assert [certified for _, certified in secured.seen] == [True, True]


def test_a_missing_file_of_the_variable_is_named(
    open_client: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "nowhere.pem"))
    with pytest.raises(ConfigurationError, match=r"the variable SSL_CERT_FILE, '.*nowhere\.pem', cannot be used"):
        open_client("acme", client_id="an-id", client_secret="a-secret")


@pytest.mark.parametrize(("names", "count"), [((), None), (("FILE",), 1), (("DIR",), 0), (("FILE", "DIR"), 1)], ids=str)
def test_the_variables_name_the_trusted_authorities_as_for_the_http_library(
    secured: Secured, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, names: tuple[str, ...], count: int | None
) -> None:
    """A folder is searched by OpenSSL when a certificate comes, so nothing of it is loaded here."""
    for name in ("FILE", "DIR"):
        monkeypatch.delenv(f"SSL_CERT_{name}", raising=False)
    for name in names:
        monkeypatch.setenv(f"SSL_CERT_{name}", str(secured.ca_file if name == "FILE" else tmp_path))
    trusted = load_library("httpx").create_tls_context().get_ca_certs()
    assert trusted == httpx.create_ssl_context().get_ca_certs()
    assert (len(trusted) == count) if count is not None else len(trusted) > 50


def test_authorities_are_loaded_only_where_something_uses_them(
    open_client: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "bad.pem").write_text("no certificate")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "bad.pem"))
    known = {"client_id": "a", "client_secret": "b"}
    open_client(base_url="http://127.0.0.1:9", **known)
    for options in (
        {"base_url": "https://127.0.0.1:9"},
        {"base_url": "http://127.0.0.1:9", "proxy": "https://127.0.0.1:9"},
        {"base_url": "http://127.0.0.1:9", "ca_file": tmp_path / "bad.pem"},
    ):
        with pytest.raises(ConfigurationError, match="cannot be used"):
            open_client(**options, **known)
