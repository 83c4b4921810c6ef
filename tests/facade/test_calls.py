"""Calls over real HTTP: options, status and headers, calls without a document, downloads, and warnings."""

from __future__ import annotations

import inspect
import io
import traceback
import warnings
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from sailkit import (
    AsyncTenant,
    DeprecatedWarning,
    ExperimentalError,
    NoResponseError,
    NotFoundError,
    ServerError,
    Tenant,
    file,
)
from sailkit_api.v2025 import operations
from sailkit_api.v2025.resources.identities import Identities
from sailkit_core.api import Api
from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.resource import C
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
    assert 0 < response.elapsed < 60


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


class _Pages(Identities[C]):
    """Resources of an application."""


class _SyncTenant(Tenant):
    """A tenant with attributes of an application."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.labels = ["a label"]
        self.people = _Pages(self)

    @cached_property
    def own(self) -> _Pages[Any]:
        return _Pages(self)


class _AsyncTenant(AsyncTenant):
    """The same for asyncio."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.labels = ["a label"]
        self.people = _Pages(self)

    @cached_property
    def own(self) -> _Pages[Any]:
        return _Pages(self)


def _subclass_of(tenant: Any) -> Any:
    kind = _SyncTenant if isinstance(tenant, Tenant) else _AsyncTenant
    return kind("acme", client_id="a", client_secret="b", experimental=False)


def test_other_options_keep_the_attributes_of_a_subclass(client: Client) -> None:
    tenant = _subclass_of(client.tenant)
    tenant.labels.append("another")
    other = tenant.with_options(timeout=3)
    assert type(other) is type(tenant)
    assert other.labels == ["a label", "another"]
    assert repr(other) == repr(tenant) == f"<{type(tenant).__name__} https://acme.api.identitynow.com>"


@pytest.mark.parametrize("name", ["identities", "v2024", "bulk", "search", "own", "people"])
def test_resources_belong_to_the_client_that_they_were_asked_of(client: Client, name: str) -> None:
    tenant = _subclass_of(client.tenant)
    before = getattr(tenant, name)
    methods = {key: getattr(before, key) for key in ("get", "list", "count", "enable_accounts") if hasattr(before, key)}
    other = tenant.with_options(headers={"X-Trace": "t-1"})
    after = getattr(other, name)
    assert type(after) is type(before)
    assert after is not before
    assert (before._client, after._client) == (tenant, other)
    assert getattr(tenant, name) is before
    assert not [key for key, method in methods.items() if getattr(after, key) is method]
    again = getattr(other.with_options(timeout=2.0), name)
    assert again._client not in (tenant, other)


def test_options_of_a_subclass_are_used_by_resources_that_were_called_before(
    open_client: Open, script: Scripted
) -> None:
    server = script(LIST, LIST, http(200, b"{}"))
    client = opened(open_client, server)
    tenant = client.tenant
    tenant.people = _Pages(tenant)
    client.run(tenant.people.list().first())
    other = tenant.with_options(headers={"X-Trace": "t-1"})
    client.run(other.people.list().first())
    client.run(other.people.get("1"))
    assert [b"X-Trace: t-1" in call for call in server.calls] == [False, True, True]


@pytest.mark.parametrize(
    "wrong",
    [{"experimental": "maybe"}, {"timeout": 0}, {"headers": {"authorization": "Basic x"}}, {"headers": {"Host": "x"}}],
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
        content = to.getvalue().removeprefix(b"before") if isinstance(to, io.BytesIO) else Path(to).read_bytes()
        assert content == ZIP
    assert [path.name for path in tmp_path.iterdir()] == ["report.csv"]


@pytest.mark.parametrize(
    ("answer", "kind"),
    [(http(404, b"{}"), NotFoundError), (BUSY, ServerError), (http(200, ZIP, "text/csv")[:-9], NoResponseError)],
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
    with pytest.raises(NoResponseError) as raised:
        client.run(client.tenant.download(report(), Pipe()))
    assert "cannot be rewound" in raised.value.__notes__[0]


def test_no_frame_of_a_traceback_has_the_bearer_token(open_client: Open, script: Scripted) -> None:
    client = opened(open_client, script(http(200, ZIP, "text/csv")[:-9]), retry=None)
    with pytest.raises(NoResponseError) as raised:
        client.run(client.tenant.send(report()))
    errors = (raised.value, raised.value.__cause__, raised.value.__context__)
    frames = [frame for error in errors if error for frame, _ in traceback.walk_tb(error.__traceback__)]
    names = [frame.f_code.co_name for frame in frames]
    assert "_send" in names
    own_frames = [frame for frame in frames if frame.f_globals["__name__"].startswith("sailkit")]
    assert not [value for frame in own_frames for value in frame.f_locals.values() if "Bearer" in repr(value)]


def test_a_file_to_upload_keeps_its_name(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_bytes(b"id\n1\n")
    for path in (tmp_path / "people.csv", str(tmp_path / "people.csv")):
        upload = file(path, "text/csv")
        assert (upload.content, upload.name, upload.media_type) == (tmp_path / "people.csv", "people.csv", "text/csv")


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
