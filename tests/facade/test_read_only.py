"""Read-only tenants and dry runs: no request that may change something leaves the process."""

from __future__ import annotations

import importlib
import logging
import pkgutil
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

import sailkit_api
from sailkit import ConfigurationError, ReadOnlyError, Tenant, UnreadableResponseError
from sailkit._engine.retry_decision import READING_PATHS, is_read
from sailkit.middleware import MiddlewareSteps, OutgoingRequest, around_call
from sailkit_api.v2025 import operations
from sailkit_core.operation import Operation
from sailkit_sandbox import Sandbox
from tests.facade.conftest import Client, Open, Script, http

# POST operations that the documents allow with the right to read, and that create something or start work nevertheless.
CHANGES = {"/access-profiles", "/sod-violations/check", "/sp-config/export"}


def all_operations() -> Iterator[Operation]:
    for version in sailkit_api.VERSIONS:
        package = importlib.import_module(f"sailkit_api.{version}.operations")
        for module in pkgutil.iter_modules(package.__path__):
            names = vars(importlib.import_module(f"{package.__name__}.{module.name}"))
            yield from (value for value in names.values() if isinstance(value, Operation))


def is_meant_to_read(operation: Operation) -> bool:
    return operation.method == "POST" and any(scope.endswith(":read") for scope in operation.scopes)


def test_every_post_with_the_right_to_read_was_reviewed() -> None:
    reading = {operation.path for operation in all_operations() if is_meant_to_read(operation)}
    assert reading <= {*READING_PATHS} | CHANGES


def test_each_reviewed_path_is_that_of_a_post() -> None:
    paths = {operation.path for operation in all_operations() if operation.method == "POST"}
    assert {*READING_PATHS} <= paths


def test_a_request_reads_by_its_method_or_by_its_reviewed_path() -> None:
    operations_by_use: dict[bool, set[tuple[str, str]]] = {True: set(), False: set()}
    for operation in all_operations():
        url = operation.prefix + operation.path
        operations_by_use[is_read(operation.method, url)].add((operation.method, operation.path))
    assert {path for method, path in operations_by_use[True] if method == "POST"} == {*READING_PATHS}
    assert {method for method, _ in operations_by_use[False]} == {"POST", "PUT", "PATCH", "DELETE"}


@pytest.mark.parametrize(
    "url",
    [
        "/v2025/search/x",
        "/v2025/x/search",
        "/v2025/search/",
        "/v2025/sources/a/b/connector/peek-resource-objects",
        "/v2025//connector/peek-resource-objects",
        "/search\n",
    ],
)
def test_a_path_that_only_resembles_a_reviewed_one_changes(url: str) -> None:
    assert not is_read("POST", url)


@pytest.mark.parametrize("url", ["/v2025/search", "/beta/search/count", "/search", "/v3/roles/filter"])
def test_a_reviewed_path_reads_in_every_version(url: str) -> None:
    assert is_read("POST", url)
    assert not is_read("DELETE", url)


def opened(open_client: Open, sandbox: Sandbox, **options: Any) -> Client:
    known = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret, "rate_limit": None}
    return open_client(sandbox.base_url, **{**known, **options})


def changes(tenant: Any) -> list[Any]:
    """Functions that would change something."""
    return [
        lambda: tenant.identities.delete("7"),
        lambda: tenant.send(operations.create_workgroup({"name": "a"})),
        lambda: tenant.request("PATCH", "/v2025/roles/7", json=[]),
        lambda: tenant.request("PUT", "/v2025/roles/7", json={}),
        lambda: tenant.request("POST", "/v2025/accounts/7/enable"),
        lambda: tenant.v2024.identities.delete("7"),
        lambda: tenant.reports.start({"reportType": "ACCOUNTS"}),
    ]


@pytest.mark.parametrize("number", range(7))
def test_a_change_is_refused_before_anything_is_sent(open_client: Open, script: Any, number: int) -> None:
    server: Script = script()
    client = open_client(server.base_url, client_id="a", client_secret="b", read_only=True)
    with pytest.raises(ReadOnlyError, match="was not sent: it may change something, and this tenant is read-only"):
        client.run(changes(client.tenant)[number]())
    assert server.received == []  # not even a request for a token


def test_everything_that_reads_works(open_client: Open, sandbox: Sandbox) -> None:
    client = opened(open_client, sandbox, read_only=True)
    tenant = client.tenant
    assert len(client.collect(tenant.identities.list())) == 600
    assert client.run(tenant.search.count("*")) > 0
    assert len(client.collect(tenant.search("*", indices=["identities"]))) == 600
    assert client.run(tenant.request("POST", "/v2025/roles/filter", json={})).status == 200


def test_bulk_operations_are_refused(open_client: Open, sandbox: Sandbox) -> None:
    client = opened(open_client, sandbox, read_only=True)
    with pytest.raises(Exception, match="0 of 1") as caught:
        client.run(client.tenant.bulk.disable_accounts(["7"]))
    assert isinstance(caught.value.__cause__, ReadOnlyError)


def post_instead(request: OutgoingRequest) -> MiddlewareSteps:
    yield attrs.evolve(request, method="POST")
    return None


@pytest.mark.parametrize("middleware", [post_instead, around_call(post_instead)], ids=["attempt", "call"])
def test_a_middleware_cannot_make_a_change_of_it(open_client: Open, script: Any, middleware: Any) -> None:
    server: Script = script(http(200, b"{}"))
    client = open_client(server.base_url, access_token="t", read_only=True)
    with pytest.raises(ReadOnlyError):
        client.run(client.tenant.with_options(middleware=[middleware]).request("GET", "/v2025/things/7"))
    assert server.received == []


def test_a_copy_can_become_read_only_and_never_the_opposite(open_client: Open, sandbox: Sandbox) -> None:
    client = opened(open_client, sandbox)
    reading = client.tenant.with_options(read_only=True)
    with pytest.raises(ReadOnlyError):
        client.run(reading.identities.delete("7"))
    with pytest.raises(ReadOnlyError):
        client.run(reading.with_options(timeout=60).identities.delete("7"))
    with pytest.raises(ValueError, match="read_only cannot be turned off for a copy"):
        reading.with_options(read_only=False)


@pytest.mark.parametrize("text", ["1", "true", "YES", " on "])
@pytest.mark.parametrize("argument", [{}, {"read_only": False}, {"read_only": None}], ids=str)
def test_the_variable_makes_every_tenant_read_only(
    monkeypatch: pytest.MonkeyPatch, text: str, argument: dict[str, Any]
) -> None:
    monkeypatch.setenv("SAIL_READ_ONLY", text)
    with Tenant("acme", access_token="t", **argument) as tenant, pytest.raises(ReadOnlyError, match="SAIL_READ_ONLY"):
        tenant.identities.delete("7")


@pytest.mark.parametrize("text", ["", "0", "false", "No", "off"])
def test_the_variable_can_be_off(monkeypatch: pytest.MonkeyPatch, text: str, script: Any) -> None:
    monkeypatch.setenv("SAIL_READ_ONLY", text)
    server: Script = script(http(204, b""))
    with Tenant(server.base_url, access_token="t") as tenant:
        tenant.identities.delete("7")
    assert len(server.calls) == 1


def test_an_invalid_switch_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match="read_only must be True or False, not 'yes'"):
        Tenant("acme", access_token="t", read_only="yes")  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="dry_run must be True or False, not 1"):
        Tenant("acme", access_token="t", dry_run=1)  # type: ignore[arg-type]
    monkeypatch.setenv("SAIL_READ_ONLY", "maybe")
    with pytest.raises(ConfigurationError, match="the variable SAIL_READ_ONLY must be one of 1, true"):
        Tenant("acme", access_token="t")


@pytest.mark.parametrize("number", range(7))
@pytest.mark.parametrize("read_only", [False, True], ids=["writable", "read-only"])
def test_a_dry_run_reports_a_change_instead_of_sending_it(
    open_client: Open, script: Any, number: int, read_only: bool
) -> None:
    server: Script = script()
    reported: list[OutgoingRequest] = []
    options = {"dry_run": reported.append, "read_only": read_only}
    client = open_client(server.base_url, client_id="a", client_secret="b", **options)
    result = client.run(changes(client.tenant)[number]())
    assert result is None or (result.parsed, result.status, result.attempts) == (None, 204, 0)
    methods = ["DELETE", "POST", "PATCH", "PUT", "POST", "DELETE", "POST"]
    assert [request.method for request in reported] == [methods[number]]
    assert server.received == []


def test_a_dry_run_sends_what_reads(open_client: Open, sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "sailkit")
    client = opened(open_client, sandbox)
    dry = client.tenant.with_options(dry_run=True)
    assert len(client.collect(dry.identities.list())) == 600
    assert not caplog.records
    secret = {"name": "a", "password": "a-secret-0"}
    response = client.run(dry.request("POST", "/v2025/things", json=secret))
    assert (response.parsed, response.headers) == (None, {"x-sailkit-dry-run": "true"})
    assert [record.getMessage() for record in caplog.records] == ["POST /v2025/things was not sent (dry run)"]
    assert [vars(record)["operation"] for record in caplog.records] == ["POST /v2025/things"]


def test_a_dry_run_shows_no_secret_of_the_request(open_client: Open, script: Any) -> None:
    server: Script = script()
    reported: list[OutgoingRequest] = []
    client = open_client(server.base_url, access_token="a-token-0", dry_run=reported.append)
    client.run(client.tenant.request("POST", "/v2025/things", json={"password": "a-secret-0"}))
    assert reported[0].content == b'{"password":"a-secret-0"}'
    assert not [secret for secret in ("a-secret-0", "a-token-0") if secret in repr(reported)]


def test_a_dry_run_leaves_the_file_of_a_download_as_it_is(open_client: Open, script: Any, tmp_path: Any) -> None:
    server: Script = script()
    client = open_client(server.base_url, access_token="t", dry_run=True)
    (tmp_path / "file").write_text("old")
    request = operations.search_aggregate({}, accept="text/csv")
    exporting = attrs.evolve(request, operation=attrs.evolve(request.operation, path="/x"), path="/x")
    with pytest.raises(UnreadableResponseError, match="the body was not saved"):
        client.run(client.tenant.download(exporting, tmp_path / "file"))
    assert (tmp_path / "file").read_text() == "old"


def test_a_dry_run_of_a_bulk_operation_has_outcomes_without_a_status(open_client: Open, script: Any) -> None:
    server: Script = script()
    client = open_client(server.base_url, access_token="t", dry_run=True)
    result = client.run(client.tenant.bulk.disable_accounts(["1", "2"]))
    assert [(outcome.id, outcome.status) for outcome in result.outcomes] == [("1", None), ("2", None)]
    assert server.received == []
