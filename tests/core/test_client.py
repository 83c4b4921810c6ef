"""Thin clients: both versions over HTTP, sync and async by the same tests."""

import asyncio
import importlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest

from sailkit_core.model import File
from sailkit_core.request import Request
from tests.core.samples import VERSIONS


class Handler(BaseHTTPRequestHandler):
    """Returns the request that it received; a numeric id of 400 or more is the status of the response."""

    protocol_version = "HTTP/1.1"

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        last = self.path.rpartition("/")[2]
        status = int(last) if last.isdigit() else 204 if self.command == "DELETE" else 200
        received = {"path": self.path, "headers": dict(self.headers), "body": body.decode("latin-1")}
        content = b"" if status == 204 else json.dumps({"name": "Ann", "attributes": received}).encode()
        self.send_response(status)
        if status != 204:
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_DELETE = _answer  # noqa: N815 - the base class looks for these names

    def log_message(self, format: str, *args: Any) -> None:
        """Write no log."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()
        thread.join()


class Either:
    """A thin client, sync or async, with one interface."""

    def __init__(self, version: str, asynchronous: bool, url: str) -> None:
        self._module = importlib.import_module("sailkit_core.client")
        self._asynchronous = asynchronous
        self._url = url
        self.api: Any = importlib.import_module(f"sailkit_api.{version}.operations")
        self.models: Any = importlib.import_module(f"sailkit_api.{version}.models")

    def send(self, request: Request[Any]) -> Any:
        """Send with a new client, and check that its connections are closed afterwards."""
        if self._asynchronous:
            return asyncio.run(self._send(request))
        with self._module.Client(self._url, "the token", timeout=60) as client:
            result = client.send(request)
        assert client._http.is_closed
        return result

    async def _send(self, request: Request[Any]) -> Any:
        async with self._module.AsyncClient(self._url, "the token", timeout=60) as client:
            result = await client.send(request)
        assert client._http.is_closed
        return result


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def asynchronous(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture(params=VERSIONS)
def client(request: pytest.FixtureRequest, asynchronous: bool, server: str) -> Either:
    return Either(request.param, asynchronous, server)


def test_a_result_is_read_as_its_model(client: Either) -> None:
    identity = client.send(client.api.get_identity("a/b"))

    assert type(identity) is client.models.Identity
    assert identity.name == "Ann"
    assert identity.attributes["path"] == client.api.get_identity("a/b").http().url
    assert identity.attributes["path"].endswith("/identities/a%2Fb")


def test_token_and_headers_arrive(client: Either) -> None:
    request = client.api.get_identity("x")
    headers = client.send(request).attributes["headers"]

    assert headers["Authorization"] == "Bearer the token"
    assert headers["Accept"] == "application/json"
    assert headers.get("X-SailPoint-Experimental") == ("true" if request.operation.experimental else None)


def test_the_experimental_header_arrives_where_it_is_needed(client: Either) -> None:
    name = next(name for name in dir(client.api) if _experimental_by_id(client.api, name))

    answer = client.send(getattr(client.api, name)("x"))

    received = answer.to_dict() if hasattr(answer, "to_dict") else answer
    assert received["attributes"]["headers"]["X-SailPoint-Experimental"] == "true"


def _experimental_by_id(api: Any, name: str) -> bool:
    about = api.describe(name)
    return bool(
        about.experimental
        and about.method == "GET"
        and about.path.endswith("/{id}")
        and about.path.count("{") == 1
        and isinstance(about.results.get(200, {}).get("application/json"), str)
    )


@pytest.mark.parametrize("status", [400, 401, 429, 503])
def test_an_error_is_raised_with_its_answer(client: Either, status: int) -> None:
    with pytest.raises(httpx.HTTPStatusError) as caught:
        client.send(client.api.get_identity(str(status)))

    assert caught.value.response.status_code == status
    assert caught.value.response.json()["name"] == "Ann"
    assert "the token" not in str(caught.value)


def test_an_empty_answer_is_none(client: Either) -> None:
    assert client.send(client.api.delete_identity("x")) is None


def test_json_arrives(client: Either) -> None:
    answer = client.send(client.api.create_transform({"name": "ä", "type": "lower", "attributes": {}}))

    assert answer["attributes"].to_dict() if hasattr(answer["attributes"], "to_dict") else answer["attributes"]
    received = answer.to_dict()["attributes"]
    assert received["headers"]["Content-Type"] == "application/json"
    assert json.loads(received["body"].encode("latin-1")) == {"name": "ä", "type": "lower", "attributes": {}}


@pytest.mark.parametrize("kind", ["bytes", "path", ""])
def test_a_form_of_parts_arrives(client: Either, tmp_path: Path, kind: str) -> None:
    body = client.models.ImportAccountsRequest(disable_optimization="true")
    if kind:
        path, content = tmp_path / "a", b"id,name\n1,Ann\n"
        path.write_bytes(content)
        body.file = File(content if kind == "bytes" else path, "accounts.csv", "text/csv")

    received = client.send(client.api.import_accounts("x", body)).to_dict()["attributes"]

    assert received["headers"]["Content-Type"].startswith("multipart/form-data; boundary=")
    assert 'name="disableOptimization"\r\n\r\ntrue\r\n' in received["body"]
    file = 'name="file"; filename="accounts.csv"\r\nContent-Type: text/csv\r\n\r\nid,name\n1,Ann\n\r\n'
    assert (file in received["body"]) is bool(kind)


def test_a_closed_client_sends_nothing(client: Either, server: str) -> None:
    module = client._module
    closed = module.Client(server, "the token")
    closed.close()

    with pytest.raises(RuntimeError, match="closed"):
        closed.send(client.api.get_identity("x"))
