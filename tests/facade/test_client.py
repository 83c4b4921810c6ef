"""The clients over real HTTP: tokens, errors, and broken responses."""

from __future__ import annotations

import importlib
import inspect
import logging
import socket
import warnings
from collections.abc import Callable
from typing import Any

import pytest

from sailkit import (
    ApiError,
    AsyncTenant,
    AuthenticationError,
    BadRequestError,
    ClosedError,
    ExperimentalWarning,
    NoResponseError,
    NotFoundError,
    ServerError,
    Tenant,
    UnauthorizedError,
    UnreadableResponseError,
)
from sailkit_api.v2025 import models, operations
from sailkit_sandbox import Sandbox
from tests.facade.conftest import TOKEN, Client, Open, Script, http

SECRET = "a-secret-that-nobody-may-see"
Scripted = Callable[..., Script]


def opened(open_client: Open, server: Script, **options: Any) -> Client:
    return open_client(server.base_url, client_id="an-id", client_secret=SECRET, timeout=60, **options)


@pytest.fixture(autouse=True)
def _experimental_is_expected() -> None:
    warnings.simplefilter("ignore", ExperimentalWarning)


def first_identity(client: Client) -> Any:
    return client.run(client.tenant.identities.list(limit=1).first())


def test_the_main_job_from_listing_to_deleting(client: Client) -> None:
    tenant, run = client.tenant, client.run
    identity = next(i for i in client.collect(tenant.identities.list()) if not i.is_manager)
    assert run(tenant.identities.get(identity.id)) == identity
    assert client.collect(tenant.identities.list_role_assignments(identity.id)) is not None
    assert run(tenant.identities.get_ownership(identity.id)).association_details in (None, [])
    assert run(tenant.identities.synchronize_attributes(identity.id)).status in ("QUEUED", "IN_PROGRESS", "SUCCESS")
    assert run(tenant.identities.process(models.ProcessIdentitiesRequest(identity_ids=[identity.id]))).id
    run(tenant.identities.delete(identity.id))
    with pytest.raises(NotFoundError):
        run(tenant.identities.get(identity.id))


def test_enabling_accounts_answers_one_outcome_for_each_identity_when_it_is_called(client: Client) -> None:
    identity = first_identity(client)
    body = models.IdentitiesAccountsBulkRequest(identity_ids=[identity.id, "nobody"])
    outcomes = client.run(client.tenant.accounts.enable_for_identities(body))
    assert [(outcome.id, outcome.status_code) for outcome in outcomes] == [(identity.id, 202), ("nobody", 404)]


def test_both_versions_are_there_over_one_token(client: Client, sandbox: Sandbox) -> None:
    identity = first_identity(client)
    before = len(sandbox.requests)
    assert client.run(client.tenant.v2024.identities.get(identity.id)).name == identity.name
    assert [r.path for r in sandbox.requests[before:]] == [f"/v2024/identities/{identity.id}"]


def test_an_operation_of_the_low_level_client_is_sent_as_it_is(client: Client) -> None:
    identities = client.run(client.tenant.send(operations.list_identities(limit=3)))
    assert [type(identity) for identity in identities] == [models.Identity] * 3


def test_nothing_is_sent_before_the_first_call(open_client: Open, script: Scripted) -> None:
    server = script()
    opened(open_client, server)
    assert server.received == []


def test_a_revoked_token_is_replaced_once(client: Client, sandbox: Sandbox) -> None:
    identity = first_identity(client)
    sandbox.revoke_tokens()
    before = len(sandbox.requests)
    assert client.run(client.tenant.identities.get(identity.id)).id == identity.id
    assert [r.status for r in sandbox.requests[before:]] == [401, 200, 200]


def test_a_401_against_which_new_tokens_do_not_help_is_raised(open_client: Open, script: Scripted) -> None:
    refusal = http(401, b'{"error": "JWT is required"}')
    server = script(*[refusal] * 4)
    with pytest.raises(UnauthorizedError, match="JWT is required"):
        first_identity(opened(open_client, server))
    assert (server.token_calls, len(server.calls)) == (4, 4)


def test_a_token_is_used_until_it_is_about_to_end(open_client: Open, script: Scripted) -> None:
    server = script(http(200, b"[]"), http(200, b"[]"))
    client = opened(open_client, server)
    first_identity(client)
    first_identity(client)
    assert server.token_calls == 1


@pytest.mark.parametrize(
    "life", ["0", "0.0", "-5", "null", "true", "NaN", "Infinity", "1e400", '"soon"', '""', "[]", "{}", "9" * 400]
)
def test_a_token_with_an_odd_life_is_used_for_some_minutes(open_client: Open, script: Scripted, life: str) -> None:
    server = script(http(200, b"[]"), http(200, b"[]"), token=http(200, TOKEN.replace(b"600", life.encode())))
    client = opened(open_client, server)
    first_identity(client)
    first_identity(client)
    assert server.token_calls == 1


@pytest.mark.parametrize("status", [400, 401, 403])
def test_wrong_credentials_are_an_error_of_their_own(open_client: Open, script: Scripted, status: int) -> None:
    server = script(token=http(status, f'{{"error": "bad secret {SECRET}"}}'.encode()))
    with pytest.raises(AuthenticationError) as raised:
        first_identity(opened(open_client, server))
    assert "an-id" in str(raised.value)
    assert server.base_url in str(raised.value)
    assert SECRET not in str(raised.value)
    assert server.calls == []


@pytest.mark.parametrize(
    "token",
    [
        http(500, b"no"),
        http(200, b"<html>login</html>", "text/html"),
        http(200, b"[]"),
        http(200, b'{"access_token": null}'),
        http(200, b'{"access_token": "a\\nb"}'),
        http(302, b"", extra="Location: https://elsewhere.example/\r\n"),
    ],
)
def test_an_answer_without_a_token_is_an_error_that_says_so(open_client: Open, script: Scripted, token: bytes) -> None:
    with pytest.raises(AuthenticationError, match="an-id"):
        first_identity(opened(open_client, script(token=token)))


def test_the_sandbox_refuses_wrong_credentials(open_client: Open, sandbox: Sandbox) -> None:
    client = open_client(sandbox.base_url, client_id=sandbox.client_id, client_secret="wrong")
    with pytest.raises(AuthenticationError):
        first_identity(client)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (http(200, b'[{"id": "1", "na'), UnreadableResponseError),
        (http(200, b"<html></html>"), UnreadableResponseError),
        (b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n[{", NoResponseError),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[{}", NoResponseError),
        (b"", NoResponseError),
        (b"not HTTP at all\r\n\r\n", NoResponseError),
        (http(503, b"<html>busy</html>", "text/html"), ServerError),
        (http(302, b"", extra="Location: https://elsewhere.example/\r\n"), ApiError),
    ],
)
def test_a_broken_answer_is_an_error_and_never_an_empty_list(
    open_client: Open, script: Scripted, answer: bytes, kind: type[Exception]
) -> None:
    with pytest.raises(kind, match="GET /identities"):
        first_identity(opened(open_client, script(answer)))


def test_odd_content_is_kept(open_client: Open, script: Scripted) -> None:
    odd = b'[{"id": 5, "name": null, "identityStatus": "HIBERNATING", "managerRef": [], "new": {"a": 1}}]'
    identity = first_identity(opened(open_client, script(http(200, odd))))
    assert (identity.id, identity.name, identity.identity_status) == (5, None, "HIBERNATING")
    assert identity["new"] == {"a": 1}


def test_no_connection_is_an_error_of_ours(open_client: Open) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    client = open_client(f"http://127.0.0.1:{port}", client_id="id", client_secret=SECRET)
    with pytest.raises(NoResponseError):
        first_identity(client)


def test_the_errors_of_the_service_arrive_whole(client: Client) -> None:
    with pytest.raises(NotFoundError) as raised:
        client.run(client.tenant.identities.get("nobody"))
    error = raised.value
    assert (error.status, error.operation.id) == (404, "getIdentity")
    assert len(error.request_id) == 32
    assert error.details.messages


def test_an_identity_that_owns_things_is_not_deleted(client: Client) -> None:
    def owns(identity: Any) -> bool:
        return bool(client.run(client.tenant.identities.get_ownership(identity.id)).association_details)

    identity = next(i for i in client.collect(client.tenant.identities.list()) if i.is_manager and owns(i))
    with pytest.raises(BadRequestError) as raised:
        client.run(client.tenant.identities.delete(identity.id))
    assert raised.value.details.body["associationDetails"]


def test_a_path_parameter_cannot_become_another_path(open_client: Open, script: Scripted) -> None:
    server = script(http(404, b"{}"))
    client = opened(open_client, server)
    with pytest.raises(ValueError, match="id must not be ''"):
        client.run(client.tenant.identities.delete(""))
    assert server.received == []
    with pytest.raises(NotFoundError):
        client.run(client.tenant.identities.get("../roles?x=1"))
    assert b"GET /v2025/identities/..%2Froles%3Fx%3D1 HTTP/1.1" in server.calls[0]


def test_secrets_are_nowhere_to_be_seen(open_client: Open, script: Scripted, caplog: pytest.LogCaptureFixture) -> None:
    server = script(http(500, b"{}"))
    client = opened(open_client, server)
    with caplog.at_level(logging.DEBUG), pytest.raises(ServerError) as raised:
        first_identity(client)
    texts = [repr(client.tenant), repr(client.tenant.identities), repr(vars(client.tenant)), str(raised.value)]
    assert f"Bearer {'a-token'}".encode() in server.calls[0]
    for text in [*texts, repr(raised.value), caplog.text]:
        assert SECRET not in text
        assert "a-token" not in text


def test_a_closed_client_says_so(sandbox: Sandbox) -> None:
    with sandbox.tenant() as tenant:
        tenant.identities.list(limit=1).first()
    with pytest.raises(ClosedError, match="this tenant is closed"):
        tenant.identities.list(limit=1).first()


def test_both_clients_have_the_resources_of_both_versions() -> None:
    v2024, v2025 = (importlib.import_module(f"sailkit_api.{version}.resources") for version in ("v2024", "v2025"))
    for tenant in (Tenant, AsyncTenant):
        assert issubclass(tenant, v2025.Resources)
        assert isinstance(inspect.getattr_static(tenant, "v2024").func.__doc__, str)
    assert v2024.Resources is not v2025.Resources
