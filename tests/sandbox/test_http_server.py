"""HTTP server: connections, bodies of any size, and invalid requests."""

from __future__ import annotations

import json
import socket
from typing import Any

import pytest

from sailkit_sandbox.server.http_server import LARGEST_BODY


def send(api: Any, request: bytes) -> tuple[int, dict[str, str], bytes]:
    """Send bytes, and read one answer until the connection ends."""
    with socket.create_connection(("127.0.0.1", api.http.base_url.port), timeout=60) as connection:
        connection.sendall(request)
        connection.shutdown(socket.SHUT_WR)
        response = b"".join(iter(lambda: connection.recv(65536), b""))
    head, _, body = response.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = dict(line.lower().split(": ", 1) for line in lines)
    return int(first.split()[1]), headers, body


def head(api: Any, first: str, *lines: str) -> bytes:
    token = api.http.headers["Authorization"]
    experimental = "X-SailPoint-Experimental: true"
    return "\r\n".join([first, "Host: x", f"Authorization: {token}", experimental, *lines, "", ""]).encode("latin-1")


ENABLE = "POST /v2025/identities-accounts/enable HTTP/1.1"
JSON = "Content-Type: application/json"


@pytest.mark.parametrize(
    ("request_bytes", "status"),
    [
        (b"nonsense\r\n\r\n", 400),
        (b"GET /v2025/identities HTTP/one\r\n\r\n", 400),
        (b"GET /v2025/identities HTTP/9.9\r\n\r\n", 505),
        (b"GET /" + b"x" * 70_000 + b" HTTP/1.1\r\n\r\n", 414),
        (b"GET / HTTP/1.1\r\n" + b"".join(b"h%d: x\r\n" % i for i in range(200)) + b"\r\n", 431),
        (b"GET / HTTP/1.1\r\nlong: " + b"x" * 70_000 + b"\r\n\r\n", 431),
        (b"GET /\r\n\r\n", 400),
        (b"GET /a b HTTP/1.1\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nno colon\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nname : x\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\na: x\r\n folded: y\r\n\r\n", 400),
    ],
)
def test_what_is_not_http_is_refused_in_the_services_shape(api: Any, request_bytes: bytes, status: int) -> None:
    result, headers, body = send(api, request_bytes)
    assert result == status
    assert headers["connection"] == "close"
    assert json.loads(body)["detailCode"].startswith(str(status))
    assert json.loads(body)["trackingId"] == headers["slpt-request-id"]


@pytest.mark.parametrize("length", ["-1", "x", "1_0", "9" * 30])
def test_a_content_length_must_be_a_number(api: Any, length: str) -> None:
    status, headers, _ = send(api, head(api, ENABLE, JSON, f"Content-Length: {length}"))
    assert (status, headers["connection"]) == (400, "close")


def test_bodies_are_read_up_to_a_size(api: Any) -> None:
    path = "/v2025/identities-accounts/enable"
    padding = b" " * (LARGEST_BODY - len(b'{"identityIds":[]}'))
    headers = {"Content-Type": "application/json"}
    assert api.http.post(path, content=b'{"identityIds":[]}' + padding, headers=headers).status_code == 207
    response = api.http.post(path, content=b'{"identityIds":[]}' + padding + b" ", headers=headers)
    assert (response.status_code, response.json()["detailCode"]) == (413, "413 Content too large")


def test_bodies_may_come_in_chunks(api: Any) -> None:
    def chunks() -> Any:
        yield b'{"identityIds"'
        yield b': ["x"]}'

    headers = {"Content-Type": "application/json"}
    response = api.http.post("/v2025/identities-accounts/enable", content=chunks(), headers=headers)
    assert [outcome["id"] for outcome in response.json()] == ["x"]
    raw = head(api, ENABLE, JSON, "Transfer-Encoding: chunked")
    status, _, body = send(api, raw + b'12;a=b\r\n{"identityIds":[]}\r\n0\r\nTrailer: x\r\n\r\n')
    assert (status, body) == (207, b"[]")


@pytest.mark.parametrize(
    ("chunk", "status"), [(b"zz\r\n", 400), (b"-1\r\n", 400), (b"\r\n", 400), (b"ffffffff\r\n", 413)]
)
def test_chunks_that_are_none_or_too_large_are_refused(api: Any, chunk: bytes, status: int) -> None:
    assert send(api, head(api, ENABLE, JSON, "Transfer-Encoding: chunked") + chunk)[0] == status


@pytest.mark.parametrize(("levels", "status"), [(98, 400), (99, 400), (900, 400), (100_000, 400)])
def test_bodies_that_are_too_deep_are_refused_and_kept_in_the_record(api: Any, levels: int, status: int) -> None:
    body = '{"connectorAttributes": ' + '{"a":' * levels + "1" + "}" * levels + "}"
    response = api.http.post("/v2025/sources", content=body, headers={"Content-Type": "application/json"})
    assert response.status_code == status
    assert ("The body is nested deeper than 100 levels." in response.text) == (levels > 99)
    record = api.http.get(
        "/_sandbox/requests", params={"path": "/sources"}, auth=(api.sandbox.client_id, api.sandbox.client_secret)
    ).json()
    assert isinstance(record[-1]["body"], dict if levels <= 99 else str)


def test_a_connection_that_ends_early_is_answered_with_nothing(api: Any) -> None:
    for raw in (b"", head(api, ENABLE, JSON, "Content-Length: 5") + b"{"):
        with socket.create_connection(("127.0.0.1", api.http.base_url.port), timeout=60) as connection:
            connection.sendall(raw)
            connection.shutdown(socket.SHUT_WR)
            assert connection.recv(10) == b""


def test_a_connection_serves_many_requests(api: Any) -> None:
    raw = head(api, "GET /v2025/identities?limit=1 HTTP/1.1")
    last = head(api, "GET /v2025/identities?limit=1 HTTP/1.1", "Connection: close")
    with socket.create_connection(("127.0.0.1", api.http.base_url.port), timeout=60) as connection:
        connection.sendall(raw * 3 + last)
        responses = b"".join(iter(lambda: connection.recv(65536), b""))
    assert responses.count(b"HTTP/1.1 200 OK\r\n") == 4
    assert responses.count(b"Connection: close") == 1


def test_every_answer_has_a_length_and_a_request_id(api: Any) -> None:
    ids = set()
    for path in ("/v2025/identities", "/v2025/nothing", "/oauth/token"):
        _, headers, body = send(api, head(api, f"GET {path} HTTP/1.1"))
        assert int(headers["content-length"]) == len(body)
        assert headers["date"]
        ids.add(headers["slpt-request-id"])
    assert len(ids) == 3


def test_answers_to_head_have_no_body(api: Any) -> None:
    status, headers, body = send(api, head(api, "HEAD /v2025/identities HTTP/1.1"))
    assert (status, body) == (405, b"")
    assert int(headers["content-length"]) > 0


def test_text_in_any_script_passes_through(api: Any) -> None:
    outcomes = api.post("/identities-accounts/enable", {"identityIds": ["ключ 🔑"]}).json()
    assert outcomes[0]["id"] == "ключ 🔑"
    assert api.get("/identities", filters='name sw "ключ"') == []
    assert api.http.get("/v2025/identities/ключ").status_code == 404
