"""Bulk operations: one outcome for each id, none lost, whatever is answered and wherever it stops."""

from __future__ import annotations

import asyncio
import copy
import inspect
import json
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit import BulkError, BulkResult, Outcome
from sailkit._engine.drivers import drive, drive_async
from sailkit.bulk import Bulk, find_result, run_in_chunks
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


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.sampled_from(["a", "A", "b", "202", " 404 ", "9" * 5000, "\u0662\u0660\u0662", ""]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["id", "statusCode", "status", "message", "pending", "inUse", "accessProfileId", "usedBy"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)
METHODS = [Bulk.enable_accounts, Bulk.delete_access_profiles, Bulk.delete_workgroups]


@pytest.mark.parametrize("method", METHODS)
@given(response=JSON)
def test_any_answer_gives_an_outcome_for_each_id(method: Any, response: Any) -> None:
    _, result = outcomes(method, response, ["a", "b"])
    assert [outcome.id for outcome in result.outcomes] == ["a", "b"]
    for outcome in result.outcomes:
        assert outcome.status is None or 100 <= outcome.status < 600
        assert isinstance(outcome.message, str)
        if outcome.ok:
            assert f'"{outcome.id}"' in json.dumps(response).lower()
    assert repr(result)


@pytest.mark.parametrize(
    ("response", "statuses"),
    [
        ([{"id": "a", "statusCode": 202}, {"id": "a", "statusCode": 404}], [404, None]),
        ([{"id": "a", "statusCode": 500}, {"id": "A", "statusCode": 202}], [500, None]),
        ([{"id": "a", "statusCode": 202}, {"id": "a"}], [None, None]),
        ([{"id": "a", "statusCode": 202, "status": "404"}], [404, None]),
        ([{"id": "b", "statusCode": 202.0}, {"id": "a", "statusCode": True}], [None, None]),
        ([{"id": "a", "statusCode": "202 "}], [202, None]),
        ({"detailCode": "500.0", "id": "a", "statusCode": 202}, [None, None]),
    ],
)
def test_an_outcome_in_doubt_is_not_ok(response: Any, statuses: list[int | None]) -> None:
    _, result = outcomes(Bulk.enable_accounts, response, ["a", "b"])
    assert [outcome.status for outcome in result.outcomes] == statuses


@pytest.mark.parametrize(
    ("response", "status"),
    [
        ({"pending": ["a"], "inUse": [{"accessProfileId": "A"}]}, 409),
        ({"pending": ["a"], "detailCode": "500.0 Internal Fault"}, None),
        ({"pending": "a", "inUse": {"accessProfileId": "a"}}, None),
        ({"inUse": [{"accessProfileId": "a", "usedBy": [{"name": {"x": 1}}, 5, None]}]}, 409),
    ],
)
def test_a_deletion_in_doubt_is_not_ok(response: Any, status: int | None) -> None:
    _, result = outcomes(Bulk.delete_access_profiles, response, ["a"])
    assert [outcome.status for outcome in result.outcomes] == [status]


def test_ids_that_differ_in_case_are_told_apart() -> None:
    response = [{"id": "a", "statusCode": 202}, {"id": "A", "statusCode": 404}, {"id": "B", "statusCode": 202}]
    _, result = outcomes(Bulk.enable_accounts, response, ["A", "a", "b"])
    assert [(outcome.id, outcome.status) for outcome in result.outcomes] == [("A", 404), ("a", 202), ("b", 202)]


class FrozenError(Exception):
    """An exception whose attributes cannot be set."""

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(name)


ACCEPTED = json.dumps([{"id": id, "statusCode": 202} for id in "abcd"]).encode()


@pytest.mark.parametrize(
    "kind", [ZeroDivisionError, KeyboardInterrupt, SystemExit, FrozenError, StopIteration, GeneratorExit]
)
@pytest.mark.parametrize("stop", [2, 4])
def test_whatever_progress_raises_has_the_outcomes(
    open_client: Open, script: Callable[..., Script], kind: type[BaseException], stop: int
) -> None:
    client = open_client(base_url=script(*[http(207, ACCEPTED)] * 2).base_url, client_id="a", client_secret="b")

    def progress(done: int, _: int) -> None:
        if done == stop:
            raise kind("stop")

    if inspect.iscoroutinefunction(client.tenant.send) and not issubclass(kind, Exception):
        pytest.skip("ends the event loop")
    with pytest.raises(BaseException) as caught:  # noqa: PT011 - any
        client.run(client.tenant.bulk.enable_accounts([*"abcd"], chunk_size=2, progress=progress))
    result = find_result(caught.value)
    assert result == BulkResult(tuple(Outcome(id, 202) for id in "abcd"[:stop]), tuple("abcd"[stop:]))
    if kind is not StopIteration:  # a generator raises RuntimeError instead
        assert type(caught.value) is kind
        assert vars(caught.value)["bulk_result"] == result


def test_ids_that_cannot_be_read_are_an_error_before_anything_is_sent() -> None:
    def ids() -> Iterator[str]:
        yield "a"
        raise ZeroDivisionError

    service = Service({"a"})
    with pytest.raises(ZeroDivisionError) as caught:
        drive_now(run_in_chunks(ids(), asking, chunk_size=1), service)
    assert find_result(caught.value) is None
    assert service.sent == []


async def _timeout(work: Any) -> None:
    async with asyncio.timeout(0.3):
        await work


async def _wait_for(work: Any) -> None:
    await asyncio.wait_for(work, 0.3)


async def _task(work: Any) -> None:
    async with asyncio.timeout(0.3):
        await asyncio.create_task(work)


async def _group(work: Any) -> None:
    async def fail() -> None:
        await asyncio.sleep(0.3)
        raise ZeroDivisionError

    async with asyncio.TaskGroup() as group:
        task = group.create_task(work)
        group.create_task(fail())
        try:
            await task
        except asyncio.CancelledError as error:
            raise ValueError("stopped") from error


@pytest.mark.parametrize("manner", [_timeout, _wait_for, _task, _group])
def test_cancelled_work_hands_over_its_outcomes(manner: Any) -> None:
    class Stalled(Service):
        async def answer(self, request: Request[Any]) -> Any:
            if self.sent:
                await asyncio.sleep(30)
            return self.exchange(request)

    async def main() -> BulkResult | None:
        service = Stalled({"a", "b", "c"})
        try:
            await manner(drive_async(run_in_chunks(["a", "b", "c"], asking, 1), service.answer))
        except BaseException as error:  # noqa: BLE001 - what the test is about
            return find_result(error)
        return None

    assert asyncio.run(main()) == BulkResult((Outcome("a", 202),), ("b", "c"))


@given(
    st.lists(st.builds(Outcome, st.text(), st.none() | st.integers(100, 599), st.text())),
    st.lists(st.text(), max_size=3),
)
def test_a_result_is_json_as_it_is(outcomes: list[Outcome], remaining: list[str]) -> None:
    result = BulkResult(tuple(outcomes), tuple(remaining))
    read = BulkResult(**json.loads(json.dumps(result)))
    assert read == result
    assert (read.outcomes, read.remaining, read.failed) == (result.outcomes, result.remaining, result.failed)
    assert json.loads(json.dumps(outcomes)) == outcomes
    assert copy.deepcopy(result) == pickle.loads(pickle.dumps(result)) == result


def test_without_bulk_work_there_is_no_result() -> None:
    error = ValueError()
    error.__cause__, error.__context__ = error, ExceptionGroup("", [KeyError()])
    assert find_result(error) is None
