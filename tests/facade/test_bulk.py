"""Bulk operations: one outcome for each id, none lost, whatever is answered and wherever it stops."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit import BulkError, BulkResult, Outcome
from sailkit._engine.drivers import drive
from sailkit.bulk import Bulk, run_in_chunks
from sailkit_api.v2025 import operations
from sailkit_core.request import Request
from sailkit_sandbox import Sandbox
from tests.facade.conftest import Client, Open, Script, http


class Service:
    """Answers bulk requests for the ids it knows, until it fails."""

    def __init__(self, known: set[str], fails_at: int | None = None) -> None:
        self.known = known
        self.sent: list[list[str]] = []
        self._fails_at = fails_at

    def exchange(self, request: Request[Any]) -> tuple[Any, dict[str, str]]:
        if len(self.sent) == self._fails_at:
            self._fails_at = None
            raise ConnectionError("cut off")
        self.sent.append(request.body)
        return [{"id": id.upper(), "statusCode": 202} for id in request.body if id in self.known], {}


def asking(ids: list[str]) -> Request[Any]:
    return Request(operations.describe("enable_accounts_for_identities"), "/", body=ids)


def drive_now(flow: Any, service: Service) -> BulkResult:
    result: BulkResult = drive(flow, service.exchange)
    return result


NAMES = st.text("abc", min_size=1, max_size=3)


@given(
    ids=st.lists(NAMES, max_size=30),
    known=st.sets(NAMES),
    chunk_size=st.integers(1, 7),
    fails_at=st.none() | st.integers(0, 4),
)
def test_each_id_has_one_outcome_also_over_an_interruption(
    ids: list[str], known: set[str], chunk_size: int, fails_at: int | None
) -> None:
    service = Service(known, fails_at)
    outcomes: list[Outcome] = []
    chunks = -(-len(dict.fromkeys(ids)) // chunk_size)
    remaining = tuple(ids)
    if fails_at is not None and fails_at < chunks:
        with pytest.raises(BulkError) as caught:
            drive_now(run_in_chunks(iter(ids), asking, chunk_size=chunk_size), service)
        assert isinstance(caught.value.__cause__, ConnectionError)
        outcomes += caught.value.result.outcomes
        remaining = caught.value.result.remaining
        assert [*(outcome.id for outcome in outcomes), *remaining] == list(dict.fromkeys(ids))
    result = drive_now(run_in_chunks(remaining, asking, chunk_size=chunk_size), service)
    outcomes += result.outcomes
    assert [outcome.id for outcome in outcomes] == list(dict.fromkeys(ids))
    assert [outcome.ok for outcome in outcomes] == [outcome.id in known for outcome in outcomes]
    assert all(outcome.status is None and outcome.message for outcome in outcomes if not outcome.ok)
    assert [id for part in service.sent for id in part] == list(dict.fromkeys(ids))
    assert all(len(part) <= chunk_size for part in service.sent)


@pytest.mark.parametrize(
    ("ids", "chunk_size", "error"),
    [
        ("2c91", 10, TypeError),
        ([5], 10, TypeError),
        (["a", " "], 10, ValueError),
        (["a"], 0, ValueError),
        (["a"], True, ValueError),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_sent(ids: Any, chunk_size: int, error: type[Exception]) -> None:
    service = Service(set())
    with pytest.raises(error):
        drive_now(run_in_chunks(ids, asking, chunk_size=chunk_size), service)
    assert service.sent == []


def outcomes(method: Any, response: Any, *args: Any, **options: Any) -> tuple[Any, BulkResult]:
    """What a method sends, and what it makes of an answer."""
    bodies: list[Any] = []

    def exchange(request: Request[Any]) -> tuple[Any, dict[str, str]]:
        call = request.http()
        bodies.append(json.loads(call.content or b""))
        return request.decode(207, "application/json", json.dumps(response).encode()), {}

    result = drive(method(*args, **options), exchange)
    return bodies[0], result


@pytest.mark.parametrize("method", [Bulk.add_workgroup_members, Bulk.remove_workgroup_members])
def test_members_are_sent_as_references(method: Any) -> None:
    body, result = outcomes(method, [{"id": "a", "status": 201, "description": "fine"}], "group", ["a"])
    assert body == [{"id": "a", "type": "IDENTITY"}]
    assert result.outcomes == (Outcome("a", 201, "fine"),)


def test_a_status_in_digits_is_a_number() -> None:
    response = [{"id": "b", "requestable": True, "status": "404", "description": "none"}, {"id": "a", "status": "201"}]
    body, result = outcomes(Bulk.set_access_profiles_requestable, response, ["a", "b"], requestable=True)
    assert body == [{"id": "a", "requestable": True}, {"id": "b", "requestable": True}]
    assert result.outcomes == (Outcome("a", 201), Outcome("b", 404, "none"))
    assert result.failed == (Outcome("b", 404, "none"),)


def test_workgroups_are_deleted_by_id() -> None:
    body, result = outcomes(Bulk.delete_workgroups, [{"id": "a", "status": 204}], ["a", "b"])
    assert body == {"ids": ["a", "b"]}
    assert [outcome.status for outcome in result.outcomes] == [204, None]


def test_access_profiles_in_use_are_not_deleted() -> None:
    used = {"accessProfileId": "b", "usedBy": [{"type": "ROLE", "id": "7", "name": "Clerks"}]}
    body, result = outcomes(
        Bulk.delete_access_profiles, {"taskId": "1", "pending": ["a"], "inUse": [used]}, ["a", "b", "c"]
    )
    assert body == {"accessProfileIds": ["a", "b", "c"], "bestEffortOnly": True}
    assert [(outcome.id, outcome.status) for outcome in result.outcomes] == [("a", 202), ("b", 409), ("c", None)]
    assert result.outcomes[1].message == "in use by Clerks"


@pytest.mark.parametrize("response", [None, {}, [None, 5, {"id": 7}], [{"id": "a", "statusCode": None}]])
def test_an_odd_answer_leaves_the_fate_unknown(response: Any) -> None:
    _, result = outcomes(Bulk.enable_accounts, response, ["a"])
    assert [(outcome.id, outcome.status, outcome.ok) for outcome in result.outcomes] == [("a", None, False)]


def test_any_number_of_accounts_is_switched(client: Client, sandbox: Sandbox) -> None:
    ids = [identity.id for identity in client.collect(client.tenant.identities.list(limit=250))]
    seen: list[tuple[int, int]] = []
    before = len(sandbox.requests)
    result = client.run(
        client.tenant.bulk.disable_accounts(
            [*ids[:120], "nobody", *ids[120:], ids[0]], progress=lambda *far: seen.append(far)
        )
    )
    assert [outcome.id for outcome in result.outcomes] == [*ids[:120], "nobody", *ids[120:]]
    assert [(outcome.id, outcome.status) for outcome in result.failed] == [("nobody", 404)]
    assert result.failed[0].message == "There is no identity with id nobody."
    assert seen == [(100, 251), (200, 251), (251, 251)]
    assert len(sandbox.requests) - before <= 4
    assert client.run(client.tenant.identities.get(ids[130])).identity_status == "DISABLED"
    second_result = client.run(client.tenant.bulk.enable_accounts(ids, chunk_size=250))
    assert second_result.failed == second_result.remaining == ()
    assert client.run(client.tenant.identities.get(ids[130])).identity_status != "DISABLED"


def test_after_an_interruption_the_rest_can_be_done(open_client: Open, script: Callable[..., Script]) -> None:
    first, last = (json.dumps([{"id": id, "statusCode": 202, "message": None}]).encode() for id in "ac")
    second = json.dumps([{"id": "b", "statusCode": 404, "message": "none"}]).encode()
    server = script(http(207, first), http(400, b"{}"), http(207, second), http(207, last))
    client = open_client(base_url=server.base_url, client_id="a", client_secret="b")
    with pytest.raises(BulkError, match="interrupted after 1 of 3 ids: POST /identities-accounts/enable") as caught:
        client.run(client.tenant.bulk.enable_accounts(["a", "b", "c"], chunk_size=1))
    result = caught.value.result
    assert (result.outcomes, result.remaining) == ((Outcome("a", 202),), ("b", "c"))
    remainder = client.run(client.tenant.bulk.enable_accounts(result.remaining, chunk_size=1))
    assert remainder.outcomes == (Outcome("b", 404, "none"), Outcome("c", 202))
