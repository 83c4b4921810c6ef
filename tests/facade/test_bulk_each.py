"""Any call for each id: one outcome for each, in order, whatever fails and wherever it stops."""

from __future__ import annotations

import _thread
import asyncio
import copy
import json
import pickle
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit import AsyncTenant, BulkError, NotFoundError, RetryPolicy, ServerError, Tenant
from sailkit._each import MAX_FAILURES
from sailkit.bulk import CallOutcome, EachResult, find_result
from sailkit_api.v2025 import models, operations
from sailkit_sandbox import Sandbox
from sailkit_sandbox.faults import ConnectionReset, ExpiredToken, Status, TruncatedBody
from tests.facade.conftest import Client, Open, Script, http

OFFLINE: dict[str, Any] = {"client_id": "a", "client_secret": "b"}


def made(client: Client, function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The function as a call for this client: as it is, or as a coroutine function."""
    if isinstance(client.tenant, Tenant):
        return function

    async def call(argument: Any) -> Any:
        await asyncio.sleep(0)
        return function(argument)

    return call


@pytest.fixture
def offline(open_client: Open) -> Client:
    """A client whose calls are functions that send nothing."""
    return open_client("acme", **OFFLINE)


def ids_of(client: Client, number: int) -> list[str]:
    return [identity.id for identity in client.collect(client.tenant.identities.list(limit=number))]


@pytest.mark.parametrize("as_request", [False, True])
def test_each_id_has_its_value_or_its_error_in_order(client: Client, as_request: bool) -> None:
    ids, progress = ids_of(client, 40), list[tuple[int, int]]()
    call = operations.get_identity if as_request else client.tenant.identities.get
    mixed = [*ids[:7], "nobody", *ids[7:], ids[0]]
    result = client.run(client.tenant.bulk.each(mixed, call, progress=lambda *far: progress.append(far)))
    assert [outcome.id for outcome in result.outcomes] == mixed[:-1]
    assert [outcome.value.id for outcome in result.outcomes if outcome.ok] == ids
    assert [(outcome.id, outcome.status, outcome.state) for outcome in result.failed] == [("nobody", 404, "failed")]
    assert isinstance(result.failed[0].error, NotFoundError)
    assert "GET /identities/{id} returned 404" in result.failed[0].message
    assert progress == [(number, 41) for number in range(1, 42)]
    assert result.remaining == ()


def test_calls_are_under_way_at_the_same_time_but_not_more_than_allowed(offline: Client) -> None:
    barrier, most, now = threading.Barrier(4), 0, 0
    meeting, guard = asyncio.Barrier(4), threading.Lock()

    def call(_: str) -> None:
        nonlocal most, now
        with guard:
            now += 1
            most = max(most, now)
        barrier.wait(60)  # fewer than 4 at once would wait for ever
        with guard:
            now -= 1

    async def call_async(_: str) -> None:
        nonlocal most, now
        now += 1
        most = max(most, now)
        async with asyncio.timeout(60), meeting:
            now -= 1

    chosen: Any = call if isinstance(offline.tenant, Tenant) else call_async
    result = offline.run(offline.tenant.bulk.each(map(str, range(20)), chosen, concurrency=4))
    assert [outcome.state for outcome in result.outcomes] == ["succeeded"] * 20
    assert most == 4


def test_chunks_have_the_outcome_that_the_response_states_for_each_id(client: Client) -> None:
    ids = ids_of(client, 5)

    def build(chunk: list[str]) -> Any:
        return operations.enable_accounts_for_identities(models.IdentitiesAccountsBulkRequest(identity_ids=chunk))

    result = client.run(client.tenant.bulk.each([*ids, "nobody"], build, chunk_size=2))
    assert [(outcome.id, outcome.status, outcome.state) for outcome in result.outcomes] == [
        *((id, 202, "succeeded") for id in ids),
        ("nobody", 404, "failed"),
    ]


def test_a_chunk_that_fails_fails_for_all_its_ids_and_an_id_that_is_not_mentioned_is_unknown(offline: Client) -> None:
    def call(chunk: list[str]) -> Any:
        if "c" in chunk:
            raise LookupError("no c")
        return [{"id": chunk[0], "status": "204"}] if "e" in chunk else None

    result = offline.run(offline.tenant.bulk.each([*"abcdef"], made(offline, call), chunk_size=2))
    assert [(outcome.state, outcome.message) for outcome in result.outcomes] == [
        *[("succeeded", "")] * 2,
        *[("failed", "no c")] * 2,
        ("succeeded", ""),
        ("unknown", "the response does not contain this id"),
    ]


@given(
    ids=st.lists(st.text("abc", min_size=1, max_size=3), max_size=25),
    bad=st.sets(st.text("abc", min_size=1, max_size=3)),
    concurrency=st.integers(1, 32),
    chunk_size=st.none() | st.integers(1, 5),
    is_async=st.booleans(),
)
def test_whatever_fails_no_id_is_lost_or_called_twice(
    ids: list[str], bad: set[str], concurrency: int, chunk_size: int | None, is_async: bool
) -> None:
    called: list[str] = []

    def call(argument: Any) -> Any:
        chunk = [argument] if chunk_size is None else argument
        called.extend(chunk)
        if bad & {*chunk}:
            raise LookupError(min(bad & {*chunk}))
        return chunk

    async def run_async() -> EachResult:
        async with AsyncTenant("acme", **OFFLINE) as tenant:
            client = Client(tenant, None)  # type: ignore[arg-type]
            each: Any = tenant.bulk.each
            result: EachResult = await each(ids, made(client, call), chunk_size=chunk_size, concurrency=concurrency)
            return result

    if is_async:
        result = asyncio.run(run_async())
    else:
        with Tenant("acme", **OFFLINE) as tenant:
            each: Any = tenant.bulk.each
            result = each(iter(ids), call, chunk_size=chunk_size, concurrency=concurrency)
    unique = [*dict.fromkeys(ids)]
    assert sorted(called) == sorted(unique)
    assert [outcome.id for outcome in result.outcomes] == unique
    assert result.remaining == ()
    assert {outcome.id for outcome in result.failed} >= bad & {*unique}
    if chunk_size in (None, 1):
        assert {outcome.id for outcome in result.failed} == bad & {*unique}


def test_faults_are_repeated_below_and_each_id_still_has_one_outcome(open_client: Open) -> None:
    with Sandbox(identities=60, seed=4) as sandbox:
        client = open_client(
            sandbox.base_url,
            client_id=sandbox.client_id,
            client_secret=sandbox.client_secret,
            rate_limit=None,
            retry=RetryPolicy(attempts=10, base_delay=0.001),
        )
        ids = ids_of(client, 60)
        bad_day = (
            Status(429, retry_after=0, every=5),
            TruncatedBody(every=7),
            ExpiredToken(every=37),
            ConnectionReset(every=13),
        )
        with sandbox.faults(*bad_day):
            result = client.run(client.tenant.bulk.each(ids, client.tenant.identities.get))
        assert [(outcome.id, outcome.state) for outcome in result.outcomes] == [(id, "succeeded") for id in ids]
        assert sandbox.crashes == ()


def test_a_change_is_sent_once_and_what_is_said_to_be_done_is_done(open_client: Open) -> None:
    with Sandbox(identities=40, seed=5) as sandbox:
        access = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret, "rate_limit": None}
        client = open_client(sandbox.base_url, **access, retry=RetryPolicy(base_delay=0.001))
        accounts = client.collect(client.tenant.accounts.list())
        ids = [account.id for account in accounts if not account.disabled]
        body = models.AccountToggleRequest()
        with sandbox.faults(
            TruncatedBody(path="/accounts/*/disable", every=3), Status(500, path="/accounts/*/disable", every=7)
        ):
            result = client.run(client.tenant.bulk.each(ids, lambda id: operations.disable_account(id, body)))
        states = {outcome.id: outcome.state for outcome in result.outcomes}
        assert {*states.values()} == {"succeeded", "failed", "unknown"}
        sent = [request.path.split("/")[-2] for request in sandbox.find_requests("POST", "/accounts/*/disable")]
        assert sorted(sent) == sorted(ids)
        disabled = {account.id for account in client.collect(client.tenant.accounts.list()) if account.disabled}
        assert {id for id, state in states.items() if state == "succeeded"} <= disabled
        assert not {id for id, state in states.items() if state == "failed"} & disabled


def test_a_read_only_tenant_ends_the_work(open_client: Open) -> None:
    client = open_client("acme", **OFFLINE, read_only=True)
    with pytest.raises(BulkError, match="read-only") as caught:
        client.run(client.tenant.bulk.each(["a", "b"], client.tenant.identities.delete))
    assert caught.value.result.remaining == ("a", "b")


def test_credentials_that_are_refused_end_the_work(open_client: Open, sandbox: Sandbox) -> None:
    client = open_client(sandbox.base_url, client_id=sandbox.client_id, client_secret="wrong" * 8)
    with pytest.raises(BulkError, match=r"interrupted after 0 of 30 ids: client .* is not accepted") as caught:
        client.run(client.tenant.bulk.each(map(str, range(30)), client.tenant.identities.get, concurrency=2))
    assert caught.value.result.remaining == tuple(map(str, range(30)))
    assert isinstance(caught.value.result, EachResult)


def test_an_outage_ends_the_work_and_what_remains_can_be_done_later(
    open_client: Open, script: Callable[..., Script]
) -> None:
    success = http(200, b'{"id": "7"}')
    broken = [http(503, b"{}")] * MAX_FAILURES
    server = script(success, *broken, *[success] * 30)
    client = open_client(server.base_url, **OFFLINE)
    ids = [f"id{number:02}" for number in range(20)]
    with pytest.raises(BulkError, match="returned 503") as caught:
        client.run(client.tenant.bulk.each(ids, client.tenant.identities.get, concurrency=1))
    result = caught.value.result
    assert isinstance(caught.value.__cause__, ServerError)
    assert [outcome.id for outcome in result.failed] == ids[1 : 1 + MAX_FAILURES]
    assert result.remaining == tuple(ids[1 + MAX_FAILURES :])
    stored = EachResult(**json.loads(json.dumps(result)))
    later = client.run(client.tenant.bulk.each(stored.remaining, client.tenant.identities.get))
    assert [outcome.id for outcome in later.outcomes] == list(result.remaining)
    assert later.failed == ()


def test_a_call_without_answer_is_unknown_and_the_work_goes_on(
    open_client: Open, script: Callable[..., Script]
) -> None:
    cut = http(200, b'{"id": "7"}')[:-3]
    server = script(http(200, b'{"id": "7"}'), cut, http(200, b"<html>"), http(404, b"{}"), http(200, b"{}"))
    client = open_client(server.base_url, **OFFLINE)
    result = client.run(client.tenant.bulk.each([*"abcde"], client.tenant.identities.get, concurrency=1))
    assert [outcome.state for outcome in result.outcomes] == ["succeeded", "unknown", "unknown", "failed", "succeeded"]


@pytest.mark.parametrize("kind", [ZeroDivisionError, StopIteration, KeyboardInterrupt])
def test_whatever_progress_raises_has_the_outcomes(offline: Client, kind: type[BaseException]) -> None:
    if isinstance(offline.tenant, AsyncTenant) and not issubclass(kind, Exception):
        pytest.skip("ends the event loop")

    def progress(done: int, _: int) -> None:
        if done == 3:
            raise kind

    call = made(offline, str.upper)
    with pytest.raises(BaseException) as caught:  # noqa: PT011 - any
        offline.run(offline.tenant.bulk.each([*"abcdef"], call, concurrency=1, progress=progress))
    result = find_result(caught.value)
    assert isinstance(result, EachResult)
    assert [outcome.value for outcome in result.outcomes] == [*"ABC"]
    assert result.remaining == (*"def",)


@pytest.fixture
def interruptible(monkeypatch: pytest.MonkeyPatch) -> Iterator[Tenant]:
    monkeypatch.setattr("sailkit._each.GRACE", 0.2)
    with Tenant("acme", **OFFLINE) as tenant:
        yield tenant


@pytest.mark.parametrize("is_stuck", [False, True])
def test_after_an_interrupt_calls_under_way_have_a_moment_to_end(interruptible: Tenant, is_stuck: bool) -> None:
    called, released = list[str](), threading.Event()

    def call(id: str) -> None:
        called.append(id)
        if id == "c":
            _thread.interrupt_main()  # like Ctrl-C
            if is_stuck:
                released.wait(60)

    try:
        with pytest.raises(KeyboardInterrupt) as caught:
            interruptible.bulk.each([*"abcdef"], call, concurrency=1)
        result = find_result(caught.value)
    finally:
        released.set()
    assert result is not None
    assert called == [*"abc"]
    done = [outcome.id for outcome in result.outcomes]
    assert done == ([*"ab"] if is_stuck else [*"abc"])
    assert [*done, *result.remaining] == [*"abcdef"]


def test_an_interrupted_request_that_waits_is_abandoned(
    monkeypatch: pytest.MonkeyPatch, script: Callable[..., Script]
) -> None:
    """Its thread ends, and it does not send again what failed before."""
    monkeypatch.setattr("sailkit._each.GRACE", 0.1)
    server = script(http(503, b"{}", extra="Retry-After: 60\r\n"))

    def build(id: str) -> Any:
        threading.Timer(0.2, _thread.interrupt_main).start()
        return operations.get_identity(id)

    with Tenant(server.base_url, **OFFLINE, retry=RetryPolicy(budget=120.0)) as tenant:
        with pytest.raises(KeyboardInterrupt) as caught:
            tenant.bulk.each(["a", "b"], build, concurrency=1)
        result = find_result(caught.value)
        assert result is not None
        assert result.remaining == ("a", "b")
        for thread in [thread for thread in threading.enumerate() if thread.name == "sailkit-each"]:
            thread.join(60)
            assert not thread.is_alive()
    assert len(server.calls) == 1


def test_cancelled_work_cancels_its_calls_and_hands_over_its_outcomes() -> None:
    cancelled: list[str] = []

    async def call(id: str) -> str:
        if id in "ab":
            return id
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            cancelled.append(id)
            raise
        return id

    async def main() -> None:
        async with AsyncTenant("acme", **OFFLINE) as tenant:
            with pytest.raises(TimeoutError) as caught:
                async with asyncio.timeout(0.2):
                    await tenant.bulk.each([*"abcdef"], call, concurrency=2)
            result = find_result(caught.value)
            assert isinstance(result, EachResult)
            assert [outcome.value for outcome in result.outcomes] == ["a", "b"]
            assert result.remaining == (*"cdef",)
            assert sorted(cancelled) == ["c", "d"]
            assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())


def test_a_closed_tenant_ends_the_work(open_client: Open, sandbox: Sandbox) -> None:
    client = open_client(sandbox.base_url, client_id=sandbox.client_id, client_secret=sandbox.client_secret)
    tenant = client.tenant
    close: Any = getattr(tenant, "aclose", None) or tenant.close
    client.run(close())
    with pytest.raises(BulkError, match="closed") as caught:
        client.run(tenant.bulk.each(["a", "b"], tenant.identities.get))
    assert caught.value.result.remaining == ("a", "b")


@pytest.mark.parametrize(
    ("ids", "options", "error"),
    [
        ("2c91", {}, TypeError),
        ([5], {}, TypeError),
        ([""], {}, ValueError),
        (["a"], {"chunk_size": 0}, ValueError),
        (["a"], {"concurrency": 0}, ValueError),
        (["a"], {"concurrency": 33}, ValueError),
        (["a"], {"concurrency": True}, ValueError),
        (["a"], {"chunksize": 5}, TypeError),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_called(
    offline: Client, ids: Any, options: dict[str, Any], error: type[Exception]
) -> None:
    called: list[Any] = []
    with pytest.raises(error):
        offline.run(offline.tenant.bulk.each(ids, made(offline, called.append), **options))
    assert called == []


def test_a_function_for_the_other_kind_of_client_is_an_error_of_the_program(offline: Client) -> None:
    async def coroutine_function(id: str) -> str:
        return id

    def function(id: str) -> str:
        return id

    is_sync = isinstance(offline.tenant, Tenant)
    call: Any = coroutine_function if is_sync else function
    with pytest.raises(TypeError, match="must not return an awaitable" if is_sync else "must return an awaitable"):
        offline.run(offline.tenant.bulk.each(["a", "b"], call))


@given(
    st.lists(
        st.builds(
            CallOutcome,
            st.text(),
            st.none() | st.integers(100, 599),
            st.text(),
            st.sampled_from(["succeeded", "failed"]),
        )
    ),
    st.lists(st.text(), max_size=3),
)
def test_a_result_is_json_as_it_is(outcomes: list[CallOutcome], remaining: list[str]) -> None:
    result = EachResult(tuple(outcomes), tuple(remaining))
    read = EachResult(**json.loads(json.dumps(result)))
    assert read == result == copy.deepcopy(result) == pickle.loads(pickle.dumps(result))
    assert (read.failed, read.remaining) == (result.failed, result.remaining)
