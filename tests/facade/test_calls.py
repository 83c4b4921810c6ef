"""More than a result: options of a call, status and headers, calls without a document, downloads, and what warns."""

from __future__ import annotations

import inspect
import io
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sailkit import (
    BadRequestError,
    ConfigurationError,
    DeprecatedWarning,
    ExperimentalError,
    NoAnswerError,
    NotFoundError,
    Retry,
    ServerError,
    file,
)
from sailkit_api.v2025 import operations
from sailkit_core.api import Api
from sailkit_core.request import Operation, Request
from sailkit_sandbox import Sandbox
from tests.facade.conftest import Client, Open, Script, http
from tests.facade.test_faults import BUSY, QUICK, opened

Scripted = Callable[..., Script]
ZIP = bytes(range(256)) * 4000
LIST = http(200, b"[]")


def report() -> Request[bytes]:
    return operations.get_report("1", file_format="csv")


def test_a_response_tells_what_a_result_does_not(open_client: Open, script: Scripted) -> None:
    server = script(BUSY, http(200, b'{"id": "1"}', extra="SLPT-Request-ID: r-1\r\nX-Total-Count: 7\r\n"))
    client = opened(open_client, server)
    response = client.run(client.tenant.with_response(operations.get_identity("1")))
    assert response.parsed.id == "1"
    assert (response.status, response.request_id, response.attempts) == (200, "r-1", 2)
    assert response.headers["x-total-count"] == "7"
    assert 0 < response.elapsed < 5


def test_other_options_share_token_and_connection(open_client: Open, script: Scripted) -> None:
    server = script(BUSY, LIST, LIST, LIST)
    client = opened(open_client, server, retry=None)
    other = client.tenant.with_options(retry=QUICK, experimental=False, headers={"X-Trace": "t-1"}, timeout=3.0)
    assert type(other) is type(client.tenant)
    client.run(other.identities.list().first())
    assert b"X-Trace: t-1" in server.calls[1]
    assert b"X-SailPoint-Experimental" not in server.calls[1]
    with pytest.raises(ExperimentalError):
        client.run(other.identities.synchronize_attributes("1"))
    client.run(other.close() if hasattr(other, "close") else other.aclose())
    client.run(client.tenant.identities.list().first())
    assert b"X-Trace" not in server.calls[2]
    assert b"X-SailPoint-Experimental: true" in server.calls[2]
    client.run(other.with_options(headers={"X-More": "1"}).v2024.identities.list().first())
    assert b"X-Trace: t-1" in server.calls[3]
    assert b"X-More: 1" in server.calls[3]
    assert server.token_calls == 1


@pytest.mark.parametrize(
    "wrong", [{"timeout": 0}, {"headers": {"authorization": "Basic x"}}, {"headers": {"Host": "x"}}]
)
def test_options_that_cannot_be_are_refused(open_client: Open, wrong: dict[str, Any]) -> None:
    client = open_client("acme", client_id="a", client_secret="b")
    with pytest.raises(ValueError, match=next(iter(wrong)).rstrip("s")):
        client.tenant.with_options(**wrong)


def test_a_call_without_a_document_gets_token_and_result(client: Client, sandbox: Sandbox) -> None:
    response = client.run(client.tenant.request("get", "/v2025/identities", query={"limit": 2}))
    assert [type(item) for item in response.parsed] == [dict, dict]
    again = client.run(client.tenant.request("GET", f"{sandbox.base_url}/v2025/identities?limit=2&offset=1"))
    assert again.parsed[0] == response.parsed[1]
    with pytest.raises(NotFoundError, match="GET /v2025/identities/nobody"):
        client.run(client.tenant.request("GET", "/v2025/identities/nobody"))


def test_the_body_of_a_call_without_a_document_is_json(open_client: Open, script: Scripted) -> None:
    server = script(http(200, b"plain", "text/plain"))
    client = opened(open_client, server)
    assert client.run(client.tenant.request("POST", "/v2025/x", json={"a": [1]})).parsed == "plain"
    assert server.calls[0].endswith(b'{"a":[1]}')
    assert b"Content-Type: application/json\r\n" in server.calls[0]


@pytest.mark.parametrize(
    "address",
    [
        "https://elsewhere.example/v2025/x",
        "http://127.0.0.1:1@elsewhere.example/",
        "//elsewhere.example/v2025",
        "@elsewhere.example/",
        "v2025/identities",
        "",
        "/v2025/../oauth/token",
        "/v2025/%2e%2E/x",
        "/v2025/a b",
        "/v2025\\x",
        "/v2025/x#y",
        "/v2025/x\r\nX-Evil: 1",
    ],
)
def test_nothing_is_sent_to_another_host_or_to_what_is_no_path(
    open_client: Open, script: Scripted, address: str
) -> None:
    server = script()
    client = opened(open_client, server)
    for path in (address, server.base_url + address if address.startswith("@") else address):
        with pytest.raises(ValueError, match="path"):
            client.run(client.tenant.request("GET", path))
    with pytest.raises(ValueError, match="method"):
        client.run(client.tenant.request("TRACE", "/v2025/x"))
    assert server.received == []


def test_a_redirection_is_not_followed(open_client: Open, script: Scripted) -> None:
    elsewhere = script()
    server = script(http(307, b"", extra=f"Location: {elsewhere.base_url}/v2025/identities\r\n"))
    client = opened(open_client, server)
    with pytest.raises(Exception, match="307"):
        client.run(client.tenant.request("GET", "/v2025/identities"))
    assert elsewhere.received == []


@pytest.mark.parametrize("fault", [None, BUSY, http(200, ZIP, "text/csv")[:-9000]])
def test_a_download_goes_where_the_caller_says(
    open_client: Open, script: Scripted, tmp_path: Path, fault: bytes | None
) -> None:
    answer = http(200, ZIP, "text/csv", 'Content-Disposition: attachment; filename="../../evil.csv"\r\n')
    for to in (tmp_path / "report.csv", str(tmp_path / "report.csv"), io.BytesIO(b"before")):
        server = script(*([fault] if fault else []), answer)
        client = opened(open_client, server)
        if isinstance(to, io.BytesIO):
            to.seek(6)
        response = client.run(client.tenant.download(report(), to))
        assert (response.parsed, response.status) == (len(ZIP), 200)
        found = to.getvalue().removeprefix(b"before") if isinstance(to, io.BytesIO) else Path(to).read_bytes()
        assert found == ZIP
    assert [path.name for path in tmp_path.iterdir()] == ["report.csv"]


@pytest.mark.parametrize(
    ("answer", "kind"),
    [(http(404, b"{}"), NotFoundError), (BUSY, ServerError), (http(200, ZIP, "text/csv")[:-9], NoAnswerError)],
)
def test_a_download_that_fails_leaves_what_was_there(
    open_client: Open, script: Scripted, tmp_path: Path, answer: bytes, kind: type[Exception]
) -> None:
    kept, new = tmp_path / "kept.csv", tmp_path / "new.csv"
    kept.write_bytes(b"kept")
    client = opened(open_client, script(answer, answer), retry=None)
    for path in (kept, new):
        with pytest.raises(kind):
            client.run(client.tenant.download(report(), path))
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"kept.csv": b"kept"}


class Pipe(io.RawIOBase):
    """A file that can be written once."""

    def __init__(self) -> None:
        self.content = b""

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.content += bytes(data)
        return len(data)


def test_a_download_into_a_pipe_is_not_begun_again(open_client: Open, script: Scripted) -> None:
    client = opened(open_client, script(BUSY, http(200, ZIP * 2, "text/csv")[:-9]))
    with pytest.raises(NoAnswerError) as raised:
        client.run(client.tenant.download(report(), Pipe()))
    assert "cannot be rewound" in raised.value.__notes__[0]


def test_a_file_to_upload_keeps_its_name(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_bytes(b"id\n1\n")
    found = file(tmp_path / "people.csv", "text/csv")
    assert (found.content, found.name, found.media_type) == (b"id\n1\n", "people.csv", "text/csv")


def test_an_operation_that_ends_warns_once_at_the_callers_line(open_client: Open, script: Scripted) -> None:
    deprecated = http(200, b"{}", extra="X-Deprecated: true\r\n")
    api = Api(prefix="/v2025", docs="https://docs.example.com")
    marked = Operation(id="old", method="GET", path="/old", tag="", api=api, deprecated=True, page="the page")
    client = opened(open_client, script(*[deprecated] * 4))

    async def awaited(result: Any) -> Any:
        return await result

    def run(result: Any) -> None:
        client.run(awaited(result) if inspect.isawaitable(result) else result)

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(2):
            run(client.tenant.send(Request[Any](marked, "/old")))
            run(client.tenant.with_options(timeout=2.0).identities.get("1"))
    assert {(w.category, w.filename) for w in caught} == {(DeprecatedWarning, __file__)}
    assert [str(w.message).partition(" is ")[0] for w in caught] == ["GET /old", "GET /identities/{id}"]


def test_an_operation_that_wants_the_header_unannounced_says_how_to_send_it(
    open_client: Open, script: Scripted
) -> None:
    refusal = http(400, b'{"error": "Experimental Header is missing or invalid."}')
    client = opened(open_client, script(refusal, http(400, b"{}")), experimental=False, retry=Retry())
    with pytest.raises(BadRequestError) as raised:
        client.run(client.tenant.identities.get("1"))
    assert "experimental=True" in raised.value.__notes__[0]
    with pytest.raises(BadRequestError) as raised:
        client.run(client.tenant.identities.get("1"))
    assert not hasattr(raised.value, "__notes__")


REFUSAL = http(400, b'{"error": "Experimental Header is missing or invalid."}')


def test_with_marked_an_operation_that_turns_out_experimental_is_sent_once_more_with_the_header(
    open_client: Open, script: Scripted
) -> None:
    server = script(REFUSAL, http(200, b"[]"))
    client = opened(open_client, server, experimental="marked")
    assert client.run(client.tenant.identities.list().collect()) == []
    assert [b"X-SailPoint-Experimental: true" in call for call in server.calls] == [False, True]


def test_with_marked_a_marked_operation_has_the_header_from_the_first(open_client: Open, script: Scripted) -> None:
    server = script(REFUSAL)
    client = opened(open_client, server, experimental="marked")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with pytest.raises(BadRequestError):
            client.run(client.tenant.identities.synchronize_attributes("1"))
    assert [b"X-SailPoint-Experimental: true" in call for call in server.calls] == [True]


def test_a_choice_for_experimental_operations_that_there_is_not_is_refused(open_client: Open) -> None:
    with pytest.raises(ConfigurationError, match="marked"):
        open_client("acme", client_id="a", client_secret="b", experimental="maybe")
