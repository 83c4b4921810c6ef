"""Experimental operations: the policy, and what is sent by it over real HTTP."""

from __future__ import annotations

import warnings
from collections.abc import Callable

import pytest

from sailkit import (
    ApiError,
    BadRequestError,
    ConfigurationError,
    ExperimentalError,
    ExperimentalWarning,
    RetryPolicy,
)
from sailkit.experimental import EXPERIMENTAL_HEADER, ExperimentalMode, ExperimentalPolicy
from sailkit_api.v2025 import operations
from tests.facade.conftest import Open, Script, http
from tests.facade.test_client import first_identity
from tests.facade.test_faults import opened

Scripted = Callable[..., Script]
USUAL = operations.describe("get_identity")
MARKED = operations.describe("synchronize_attributes_for_identity")


@pytest.fixture(autouse=True)
def _experimental_is_expected() -> None:
    warnings.simplefilter("ignore", ExperimentalWarning)


@pytest.mark.parametrize(("mode", "sent"), [(True, True), ("marked", False), (False, False)])
def test_the_header_goes_with_every_request_by_default_only(mode: ExperimentalMode, sent: bool) -> None:
    assert (EXPERIMENTAL_HEADER in ExperimentalPolicy(mode).headers) is sent
    assert ExperimentalPolicy() == ExperimentalPolicy(True)


@pytest.mark.parametrize("mode", [True, "marked"])
def test_a_marked_operation_is_warned_about(mode: ExperimentalMode) -> None:
    assert ExperimentalPolicy(mode).check(USUAL) == ""
    assert "may change without notice" in ExperimentalPolicy(mode).check(MARKED)


def test_a_policy_that_forbids_refuses_marked_operations_only() -> None:
    assert ExperimentalPolicy(False).check(USUAL) == ""
    with pytest.raises(ExperimentalError, match="experimental=True"):
        ExperimentalPolicy(False).check(MARKED)


@pytest.mark.parametrize(
    ("mode", "status", "message", "resent"),
    [
        ("marked", 400, "Experimental Header is missing or invalid.", True),
        ("marked", 403, "Experimental Header is missing or invalid.", False),
        ("marked", 400, "The filter is wrong.", False),
        (True, 400, "Experimental Header is missing or invalid.", False),
        (False, 400, "Experimental Header is missing or invalid.", False),
    ],
)
def test_a_request_is_sent_again_with_the_header_only_when_the_service_asks_for_it(
    mode: ExperimentalMode, status: int, message: str, resent: bool
) -> None:
    request = operations.get_identity("1").http()
    error = ApiError.from_response(USUAL, status, {}, f'{{"error": "{message}"}}'.encode())
    again = ExperimentalPolicy(mode).resend(request, error)
    assert (again is not None) is resent
    if again is not None:
        assert again.headers == {**request.headers, EXPERIMENTAL_HEADER: "true"}
        assert ExperimentalPolicy(mode).resend(again, error) is None
    assert bool(getattr(error, "__notes__", [])) is (mode is False)


def test_the_experimental_header_goes_with_every_request(open_client: Open, script: Scripted) -> None:
    server = script(http(200, b"[]"))
    first_identity(opened(open_client, server))
    assert b"X-SailPoint-Experimental: true" in server.calls[0]


def test_without_the_header_other_operations_work(open_client: Open, script: Scripted) -> None:
    server = script(http(200, b"[]"))
    first_identity(opened(open_client, server, experimental=False))
    assert b"X-SailPoint-Experimental" not in server.calls[0]


def test_without_the_header_an_experimental_operation_is_refused_unsent(open_client: Open, script: Scripted) -> None:
    server = script()
    client = opened(open_client, server, experimental=False)
    with pytest.raises(ExperimentalError, match="experimental=True"):
        client.run(client.tenant.identities.synchronize_attributes("1"))
    assert server.received == []


def test_an_experimental_operation_warns_once(open_client: Open, script: Scripted) -> None:
    client = opened(open_client, script(*[http(202, b"{}")] * 3))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(3):
            client.run(client.tenant.identities.synchronize_attributes("1"))
    assert [w.category for w in caught] == [ExperimentalWarning]


def test_an_operation_that_wants_the_header_unannounced_says_how_to_send_it(
    open_client: Open, script: Scripted
) -> None:
    refusal = http(400, b'{"error": "Experimental Header is missing or invalid."}')
    client = opened(open_client, script(refusal, http(400, b"{}")), experimental=False, retry=RetryPolicy())
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
