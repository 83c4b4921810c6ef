"""What is sent: requests that cannot be sent are refused before anything is sent; writes tell of earlier attempts."""

from __future__ import annotations

import functools
import io
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit import (
    ApiError,
    AuthenticationError,
    Config,
    ConflictError,
    File,
    NoResponseError,
    NotFoundError,
    RequestError,
    SailkitError,
    UnreadableResponseError,
)
from sailkit._engine.request_building import CallPolicy
from sailkit_core.api import Api
from sailkit_core.operation import Operation
from sailkit_core.request import Request
from tests.facade.conftest import RESET, TOKEN, Open, Script, http
from tests.facade.test_faults import BUSY, CUT, QUICK, UPLOAD, opened

Scripted = Callable[..., Script]
UNREADABLE = http(200, b'{"a": ')
READ = Operation(id="read", method="GET", path="/x", tag="", api=Api(prefix="/v2025"))


def closed_file() -> io.BytesIO:
    file = io.BytesIO(b"x")
    file.close()
    return file


UNSENDABLE = {
    "long query": Request[Any](READ, "/x", query={"filters": "a" * 70_000}),
    "long query when encoded": Request[Any](READ, "/x", query={"filters": "ä" * 20_000}),
    "long path": Request[Any](READ, "/" + "x" * 70_000),
    "lone surrogate": Request[Any](READ, "/x", query={"filters": "\udc80"}),
    "line break in a header": Request[Any](READ, "/x", headers={"X-A": "a\r\nX-Evil: 1"}),
    "control character in a header": Request[Any](READ, "/x", headers={"X-A": "a\x00"}),
    "header that is not ASCII": Request[Any](READ, "/x", headers={"X-A": "ä"}),
    "blank at the end of a header": Request[Any](READ, "/x", headers={"X-A": "a "}),
    "name of a header": Request[Any](READ, "/x", headers={"X A": "a"}),
    "line break in the media types": Request[Any](READ, "/x", accept="a/b\r\nX-Evil: 1"),
    "line break in the media type": Request[Any](READ, "/x", body={}, media_type="a/b\nX: 1"),
    "object without JSON form": Request[Any](READ, "/x", body={"a": object()}),
    "not a number": Request[Any](READ, "/x", body={"a": float("nan")}),
    "nested deeply": Request[Any](
        READ, "/x", body=functools.reduce(lambda value, _: [value], range(10**5), list[Any]())
    ),
    "text file": Request[Any](UPLOAD, "/x", body={"file": File(io.StringIO("x"))}),  # type: ignore[arg-type]
    "closed file": Request[Any](UPLOAD, "/x", body={"file": File(closed_file())}),
    "no file": Request[Any](UPLOAD, "/x", body={"file": File(5)}),  # type: ignore[arg-type]
    "lone surrogate in a form": Request[Any](UPLOAD, "/x", body={"file": File(b"x"), "name": "\udc80"}),
    "no form": Request[Any](UPLOAD, "/x", body=5),
}


@pytest.mark.parametrize("name", UNSENDABLE)
def test_what_cannot_be_sent_is_refused_before_anything_is_sent(open_client: Open, script: Scripted, name: str) -> None:
    server = script()
    client = opened(open_client, server)
    with pytest.raises(RequestError) as raised:
        client.run(client.tenant.send(UNSENDABLE[name]))
    assert isinstance(raised.value, SailkitError)
    assert isinstance(raised.value, ValueError)
    assert server.received == []


@pytest.mark.parametrize(
    "headers", [{"X-A": "a\r\nb"}, {"X-A": "\x7f"}, {"X-A": "ä"}, {"X\nA": "a"}, {"": "a"}, {"X-A": 5}, {5: "a"}]
)
def test_headers_that_cannot_be_sent_are_refused_and_not_shown(open_client: Open, headers: Any) -> None:
    client = open_client("acme", client_id="a", client_secret="b")
    with pytest.raises(RequestError):
        client.tenant.with_options(headers=headers)
    with pytest.raises(RequestError) as raised:
        client.tenant.with_options(headers={"X-Key": "s3cret\n"})
    assert "s3cret" not in str(raised.value)


@given(st.dictionaries(st.text(max_size=5), st.text(max_size=8), max_size=3))
def test_a_header_is_one_line_of_ascii_or_refused(headers: dict[str, str]) -> None:
    try:
        policy = CallPolicy.from_config(Config(base_url="https://acme.example")).with_options({"headers": headers})
    except RequestError:
        return
    assert policy.user_headers == headers
    line = "".join(f"{name}:{value}" for name, value in headers.items())
    assert line.isascii()
    assert not {"\r", "\n", "\x00"} & set(line)


def test_the_own_headers_of_an_operation_win_whatever_their_case(open_client: Open, script: Scripted) -> None:
    server = script(http(200, b"{}"))
    client = opened(open_client, server)
    client.run(client.tenant.with_options(headers={"accept": "text/csv"}).send(Request[Any](READ, "/x")))
    assert server.calls[0].lower().count(b"\r\naccept:") == 1
    assert b"application/json" in server.calls[0]


@pytest.mark.parametrize("first", [BUSY, CUT, RESET, b"", http(502, b""), http(524, b""), http(408, b"{}")])
@pytest.mark.parametrize(
    ("method", "status"), [("DELETE", 404), ("DELETE", 409), ("PUT", 409), ("PUT", 412), ("PUT", 400)]
)
def test_a_repeated_write_tells_that_an_earlier_attempt_may_have_done_it(
    open_client: Open, script: Scripted, first: bytes, method: str, status: int
) -> None:
    server = script(first, http(status, b"{}"))
    client = opened(open_client, server)
    with pytest.raises(ApiError, match=r"earlier attempt .* may have done it") as raised:
        client.run(client.tenant.request(method, "/v2025/x", json=None))
    assert raised.value.earlier_attempt
    assert (raised.value.status, len(server.calls)) == (status, 2)


@pytest.mark.parametrize(
    ("method", "firsts"),
    [("DELETE", []), ("DELETE", [http(429, b"{}")]), ("DELETE", [http(401, b"{}")]), ("GET", [BUSY]), ("GET", [CUT])],
)
def test_no_earlier_attempt_is_made_up(open_client: Open, script: Scripted, method: str, firsts: list[bytes]) -> None:
    client = opened(open_client, script(*firsts, http(404, b"{}")))
    with pytest.raises(NotFoundError) as raised:
        client.run(client.tenant.request(method, "/v2025/x"))
    assert not raised.value.earlier_attempt
    assert "earlier" not in str(raised.value)


def test_an_invited_repetition_that_finds_a_conflict_tells_it_too(open_client: Open, script: Scripted) -> None:
    invitation = http(503, b"", extra="Retry-After: 0\r\n")
    client = opened(open_client, script(invitation, http(409, b"{}")))
    with pytest.raises(ConflictError, match="earlier attempt"):
        client.run(client.tenant.request("POST", "/v2025/x", json={}))


def test_a_write_that_ends_without_a_token_tells_it_too(open_client: Open, script: Scripted) -> None:
    tokens = [http(200, TOKEN.replace(b"600", b"0.0001")), http(401, b"{}")]
    client = opened(open_client, script(BUSY, token=tokens))
    with pytest.raises(AuthenticationError) as raised:
        client.run(client.tenant.request("DELETE", "/v2025/x"))
    assert any("earlier attempt" in note for note in raised.value.__notes__)


@pytest.mark.parametrize("first", [UNREADABLE, http(200, b"<html>"), http(206, b"{}"), http(500, b"")])
def test_a_read_is_repeated_when_its_result_cannot_be_read(open_client: Open, script: Scripted, first: bytes) -> None:
    server = script(first, http(200, b'{"id": 1}'))
    client = opened(open_client, server)
    response = client.run(client.tenant.request("GET", "/v2025/x"))
    assert (response.parsed, response.attempts) == ({"id": 1}, 2)


def test_a_second_internal_error_is_final(open_client: Open, script: Scripted) -> None:
    server = script(http(500, b""), BUSY, http(500, b""))
    client = opened(open_client, server)
    with pytest.raises(ApiError) as raised:
        client.run(client.tenant.request("GET", "/v2025/x"))
    assert (raised.value.status, len(server.calls)) == (500, 3)


@pytest.mark.parametrize("method", ["POST", "PATCH", "DELETE"])
def test_a_write_whose_result_cannot_be_read_is_not_repeated(open_client: Open, script: Scripted, method: str) -> None:
    server = script(UNREADABLE)
    client = opened(open_client, server)
    with pytest.raises(UnreadableResponseError, match="cannot be decoded"):
        client.run(client.tenant.request(method, "/v2025/x", json={}))
    assert len(server.calls) == 1


@pytest.mark.parametrize("status", [300, 301, 302, 303, 304, 305, 307, 308, 399])
def test_a_status_below_400_is_an_error_and_is_not_followed(open_client: Open, script: Scripted, status: int) -> None:
    elsewhere = script()
    server = script(http(status, b"", extra=f"Location: {elsewhere.base_url}/v2025/x\r\n"))
    client = opened(open_client, server)
    with pytest.raises(ApiError) as raised:
        client.run(client.tenant.request("GET", "/v2025/x"))
    assert raised.value.status == status
    assert elsewhere.received == []


@pytest.mark.parametrize("answer", [b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n", b"HTTP/1.1 103 Hints\r\n\r\n"])
def test_an_informational_response_alone_is_no_success(open_client: Open, script: Scripted, answer: bytes) -> None:
    client = opened(open_client, script(answer), retry=None)
    with pytest.raises((ApiError, NoResponseError)):
        client.run(client.tenant.request("GET", "/v2025/x"))


def test_other_options_can_repeat_nothing(open_client: Open, script: Scripted) -> None:
    server = script(UNREADABLE)
    client = opened(open_client, server, retry=QUICK)
    with pytest.raises(UnreadableResponseError):
        client.run(client.tenant.with_options(retry=None).request("GET", "/v2025/x"))
    assert len(server.calls) == 1
