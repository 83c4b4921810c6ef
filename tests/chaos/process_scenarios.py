"""Scenarios of time and processes: tokens, cancellation, closing, deadlines, threads, tasks and forks."""

from __future__ import annotations

import asyncio
import os
import select
import signal
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from sailkit import AuthenticationError, RetryPolicy

from .call_scenarios import bulk_counts, make_ids
from .driver import Attempt, Client
from .invariants import Expected, find_result, judge_bulk, judge_error, judge_list, judge_write
from .plan import TRANSIENT
from .rows import make_table
from .service import Service
from .state import State
from .trial import Kind, Trial

__all__ = ["KINDS"]

LIVES: Final = ("", "null", "0", "-5", '"soon"', "NaN", "1e400", "true", "[]", "{}", '""', '"600"', "0.0", "Infinity")
PATH: Final = "/v2025/things/7"


def _is_right(attempt: Attempt) -> bool:
    return attempt.error is None and attempt.value.parsed == {"id": "7", "value": "value of 7"}


def _get(tenant: Any) -> Any:
    return tenant.request("GET", PATH)


def _at_once(client: Client, number: int, function: Callable[[Any], Any], patience: float) -> list[Attempt] | None:
    """The same call by several threads, or tasks; None where they do not end in time."""
    attempts: list[Attempt] = []
    if client.mode == "sync":
        threads = [
            threading.Thread(target=lambda: attempts.append(client.call(function)), daemon=True) for _ in range(number)
        ]
        for thread in threads:
            thread.start()
        ends = time.monotonic() + patience
        for thread in threads:
            thread.join(max(0.0, ends - time.monotonic()))
        return attempts if len(attempts) == number else None

    async def one() -> None:
        began = time.monotonic()
        value, error = None, None
        try:
            value = await function(client.tenant)
        except Exception as caught:  # noqa: BLE001 - judged by the caller
            error = caught
        attempts.append(Attempt(value, error, time.monotonic() - began))

    async def all_of_them() -> None:
        tasks = [asyncio.ensure_future(one()) for _ in range(number)]
        await asyncio.wait(tasks, timeout=patience)
        for task in tasks:
            task.cancel()

    client.run(all_of_them())
    return attempts if len(attempts) == number else None


def _tokens(trial: Trial) -> list[str]:
    """Calls with a token endpoint that fails now and then."""
    random = trial.random
    plan = trial.plan(
        rate=random.choice((0.0, 0.2)), faults=("refused token", "status 503"), token_rate=random.choice((0.3, 0.7))
    )
    findings = []
    with trial.open(plan) as (service, client):
        for _ in range(3):
            attempt = client.call(_get)
            if attempt.error is not None:
                findings += judge_error(attempt.error, service.secrets)
            elif not _is_right(attempt):
                findings.append("something else than the value was returned")
        service.calm()
        if not _is_right(attempt := client.call(_get)):
            findings.append(f"a call failed after the token endpoint had recovered: {attempt.error}")
        return findings


def _token_life(trial: Trial) -> list[str]:
    """An odd `expires_in` means a sensible default."""
    life = trial.random.choice(LIVES)
    with trial.open(trial.plan(expires_in=life)) as (service, client):
        for _ in range(4):
            attempt = client.call(_get)
            if not _is_right(attempt):
                return [f"expires_in {life or 'missing'}: {type(attempt.error).__name__}"]
        calls = service.token_calls
        return [f"expires_in {life or 'missing'}: {calls} token calls for 4 calls"] if calls > 2 else []


def _token_refused(trial: Trial) -> list[str]:
    """Credentials that were refused are not sent again by each caller."""
    number = trial.random.randint(3, 8)
    with trial.open(trial.plan()) as (service, _):
        wrong = Client(service, trial.mode, client_secret=service.client_secret + "x")
        attempts = _at_once(wrong, number, _get, 5.0)
        if attempts is None:
            return ["calls with refused credentials do not end"]
        attempts += [wrong.call(_get) for _ in range(2)]
        findings = [
            finding for attempt in attempts if attempt.error for finding in judge_error(attempt.error, service.secrets)
        ]
        if not all(isinstance(attempt.error, AuthenticationError) for attempt in attempts):
            findings.append("refused credentials were not reported as such")
        if service.token_calls > 2:
            findings.append(f"refused credentials were sent {_several(service.token_calls)} for {number + 2} calls")
        wrong.close()
        return list(dict.fromkeys(findings))


def _several(number: int) -> str:
    return "by each caller" if number > 2 else f"{number} times"


def _token_hold(trial: Trial) -> list[str]:
    """A time-out of the token endpoint is shared by all who wait for it."""
    plan = trial.plan(token_rate=1.0, token_faults=("hold",))
    with trial.open(plan, timeout=0.15, retry=None) as (service, client):
        began = time.monotonic()
        attempts = _at_once(client, 6, _get, 3.0)
        took = time.monotonic() - began
        findings = [] if attempts else ["calls do not end while the token endpoint is silent"]
        if attempts and took > 0.7:
            findings.append("callers waited for the token endpoint one after the other")
        for attempt in attempts or ():
            findings += (
                judge_error(attempt.error, service.secrets) if attempt.error else ["a call succeeded without a token"]
            )
        return list(dict.fromkeys(findings))


def _cancel(trial: Trial) -> list[str]:
    """Calls that are cancelled at random moments leave the tenant as good as new."""
    random = trial.random
    plan = trial.plan(rate=0.1, faults=("slow", "status 503", "stale", "cut", "refused token"))
    state = State()
    moments = [random.random() ** 2 * 0.006 for _ in range(60)]
    methods = [random.choice(("GET", "GET", "POST")) for _ in moments]
    findings: list[str] = []

    async def one(tenant: Any, number: int) -> None:
        try:
            async with asyncio.timeout(moments[number]):
                if methods[number] == "GET":
                    await _get(tenant)
                else:
                    await tenant.request("POST", "/v2025/objects", json={"name": f"object-{number}"})
        except TimeoutError:
            pass
        except Exception as error:  # noqa: BLE001 - judged
            findings.extend(judge_error(error, service.secrets))

    async def session() -> None:
        for start in range(0, len(moments), 3):
            await asyncio.gather(*(one(client.tenant, number) for number in range(start, start + 3)))

    with trial.open(plan, state, max_connections=random.choice((1, 2, 4))) as (service, client):
        client.run(session())
        service.calm()
        for _ in range(5):
            attempt = client.call(_get)
            if not _is_right(attempt):
                findings.append(f"after cancelled calls, a call fails: {type(attempt.error).__name__}")
                break
            if attempt.seconds > 1.0:
                findings.append("after cancelled calls, a call is slow")
        findings += [f"POST was done {count} times" for count in state.applied.values() if count > 1]
        return list(dict.fromkeys(findings))


def _cancel_bulk(trial: Trial) -> list[str]:
    """Bulk work that is cancelled hands the outcomes over."""
    random = trial.random
    ids, state = make_ids(trial)
    chunk = random.randint(1, 4)
    moment = random.random() * 0.03
    with trial.open(trial.plan(rate=0.3, faults=("slow",)), state) as (service, client):

        async def main(tenant: Any) -> Any:
            async with asyncio.timeout(moment):
                return await tenant.bulk.enable_accounts(ids, chunk_size=chunk)

        attempt = client.call(main)
        if attempt.error is None:
            return judge_bulk(ids, bulk_counts(state), attempt.value, chunk)
        findings = judge_error(attempt.error, service.secrets, (TimeoutError,))
        result = find_result(attempt.error)
        if result is None:
            return [*findings, "no outcomes were handed over when the work was cancelled"]
        time.sleep(0.01)  # what was under way arrives
        return findings + judge_bulk(ids, bulk_counts(state), result, chunk)


def _close(trial: Trial) -> list[str]:
    """Closing a tenant ends calls, retries and waits at once, with an error of ours."""
    random = trial.random
    trouble = random.choice(("hold", "limited 5", "status 503"))
    patience = RetryPolicy(attempts=6, base_delay=6.0, max_delay=6.0, budget=60.0)
    with trial.open(trial.plan(rate=1.0, faults=(trouble,)), retry=patience, timeout=5.0) as (service, client):
        limit = 2.5 if trouble == "hold" else 0.8  # the response that is under way may still come
        attempts: list[Attempt] | None = []
        if client.mode == "sync":
            waiting: list[Attempt | None] = []
            thread = threading.Thread(target=lambda: waiting.append(client.call(_get)), daemon=True)
            thread.start()
            time.sleep(0.02 + random.random() * 0.02)
            client.close()
            thread.join(limit)
            attempts = None if thread.is_alive() else [attempt for attempt in waiting if attempt]
        else:
            attempts = client.run(_close_while_calling(client, 0.02 + random.random() * 0.02, limit))
        if attempts is None:
            return [f"closing does not end a call ({trouble})"]
        findings = [
            f for a in attempts for f in (judge_error(a.error, service.secrets) if a.error else ["a call succeeded"])
        ]
        later = client.call(_get)
        findings += judge_error(later.error, service.secrets) if later.error else ["a closed tenant sends calls"]
        return [f"{finding} ({trouble})" for finding in dict.fromkeys(findings)]


async def _close_while_calling(client: Client, moment: float, limit: float) -> list[Attempt] | None:
    task = asyncio.ensure_future(_get(client.tenant))
    await asyncio.sleep(moment)
    await client.tenant.aclose()
    done, _ = await asyncio.wait([task], timeout=limit)
    if not done:
        task.cancel()
        return None
    return [Attempt(None, asyncio.CancelledError() if task.cancelled() else task.exception(), 0.0)]


def _trickle(trial: Trial) -> list[str]:
    """A body that trickles ends."""
    plan = trial.plan(rate=1.0, faults=("trickle",))
    state = State(objects={"big": {"text": "x" * 400}})
    patience = RetryPolicy(attempts=2, base_delay=0.001, max_delay=0.001, budget=0.3)
    with trial.open(plan, state, retry=patience, timeout=0.3) as (_, client):
        attempt = client.call(lambda tenant: tenant.request("GET", "/v2025/objects/big"))
        return ["a body that trickles holds a call beyond its budget"] if attempt.seconds > 1.5 else []


def _limited(trial: Trial) -> list[str]:
    """Retry-After of one operation does not hold others longer than the budget says."""
    plan = trial.plan(rate=1.0, faults=("limited 30",))
    patience = RetryPolicy(attempts=3, base_delay=0.001, max_delay=0.05, budget=0.3)
    with trial.open(plan, retry=patience, rate_limit=(100, 10.0)) as (service, client):
        first = client.call(_get)
        service.calm()
        other = client.call(lambda tenant: tenant.request("GET", "/v2025/things/8"))
        late = first.seconds > 1.0 or other.seconds > 1.0
        findings = judge_error(first.error, service.secrets) if first.error else []
        return [*findings, *(["a call was held beyond its budget"] if late else [])]


def _threads(trial: Trial) -> list[str]:
    """Threads, or tasks, that share a tenant, each with reads, writes and a list."""
    random = trial.random
    plan = trial.plan(rate=random.choice((0.0, 0.1, 0.3)), faults=TRANSIENT, token_rate=random.choice((0.0, 0.2)))
    state, table = State(), make_table(random, random.randint(0, 20))
    numbers = iter(range(1000))
    findings: list[str] = []

    def judge(attempt: Attempt, service: Service) -> None:
        kind, detail, value = attempt.value
        if kind == "list":
            findings.extend(judge_list(Expected(tuple(row["id"] for row in table.rows)), [item.id for item in value]))
        elif kind == "write":
            findings.extend(judge_write("POST", state.applied["POST", detail], 201, None))
        elif value.parsed["id"] != detail:
            findings.append("a thread got the response of another")

    def work(tenant: Any) -> Any:
        number = next(numbers)
        if number % 3 == 0:
            listing = tenant.identities.list().with_options(page_size=4, concurrency=1 + number % 2).collect()
            return _labelled("list", "", listing)
        if number % 3 == 1:
            name = f"object-{number}"
            return _labelled("write", name, tenant.request("POST", "/v2025/objects", json={"name": name}))
        return _labelled("read", str(number), tenant.request("GET", f"/v2025/things/{number}"))

    with trial.open(plan, state, table, max_connections=random.randint(1, 4)) as (service, client):
        attempts = _at_once(client, 9, work, 8.0)
        for attempt in attempts or ():
            if attempt.error is None:
                judge(attempt, service)
            else:
                findings += judge_error(attempt.error, service.secrets)
        findings += [] if attempts else ["threads that share a tenant do not end"]
        findings += [f"{method} was done {count} times" for (method, _), count in state.applied.items() if count > 1]
        return list(dict.fromkeys(findings))


def _labelled(kind: str, detail: str, value: Any) -> Any:
    """A value with what it answers, awaited where it has to be."""
    if not hasattr(value, "__await__"):
        return kind, detail, value

    async def main() -> Any:
        return kind, detail, await value

    return main()


def _fork(trial: Trial) -> list[str]:
    """A child of `fork`, with threads busy in the parent, has connections of its own and does not hang."""
    random = trial.random
    plan = trial.plan(rate=0.1, faults=("slow", "refused token"))
    limit = random.choice((None, (1000, 1.0)))
    with trial.open(plan, rate_limit=limit, max_connections=6) as (_, client), _busy_threads(client, 3):
        time.sleep(random.random() * 0.02)
        findings = _judge_child(client)
        still = client.call(_get)
        if not _is_right(still):
            findings.append(f"the parent's call failed: {type(still.error).__name__}")
        return findings


@contextmanager
def _busy_threads(client: Client, number: int) -> Iterator[None]:
    """Threads that call without a pause."""
    ended = threading.Event()

    def work() -> None:
        while not ended.is_set():
            client.call(_get)

    threads = [threading.Thread(target=work, daemon=True) for _ in range(number)]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        ended.set()
        deadline = time.monotonic() + 3.0
        for thread in threads:
            thread.join(max(0.0, deadline - time.monotonic()))


def _fair(trial: Trial) -> list[str]:
    """Threads that call without a pause do not keep another from its turn."""
    with trial.open(trial.plan(), max_connections=trial.random.randint(1, 2)) as (_, client), _busy_threads(client, 4):
        time.sleep(0.02)
        attempts: list[Attempt] = []
        thread = threading.Thread(target=lambda: attempts.append(client.call(_get)), daemon=True)
        thread.start()
        thread.join(1.5)
        return [] if attempts else ["a thread gets no connection while others call without a pause"]


def _judge_child(client: Client) -> list[str]:
    """Fork, and let the child make three calls."""
    reading, writing = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # that there are threads is what this is about
        child = os.fork()
    if not child:
        signal.setitimer(signal.ITIMER_REAL, 0)
        try:
            attempts = [client.call(_get) for _ in range(3)]
            bad = next((attempt for attempt in attempts if not _is_right(attempt)), None)
            text = "" if bad is None else f"{type(bad.error).__name__}: {str(bad.error)[:80]}"
            os.write(writing, f"done {text}".encode())
        finally:
            os._exit(0)
    os.close(writing)
    ready, _, _ = select.select([reading], [], [], 2.0)
    text = os.read(reading, 1000).decode() if ready else "hangs"
    os.close(reading)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    if text == "hangs":
        return ["a forked child hangs"]
    return [] if text == "done " else [f"a forked child's call failed: {text}"]


KINDS: Final = {
    "token: faults": Kind(_tokens, 15),
    "token: lifetime": Kind(_token_life, 10),
    "token: refused": Kind(_token_refused, 10),
    "token: silent": Kind(_token_hold, 2, costly=True),
    "cancel: calls": Kind(_cancel, 6, modes=("async",), costly=True),
    "cancel: bulk": Kind(_cancel_bulk, 10, modes=("async",)),
    "close": Kind(_close, 4, costly=True),
    "time: trickle": Kind(_trickle, 1, costly=True),
    "time: Retry-After": Kind(_limited, 4, limit=2.5),
    "threads: shared": Kind(_threads, 15),
    "threads: fair": Kind(_fair, 4, modes=("sync",), costly=True),
    "fork": Kind(_fork, 4, modes=("sync",), costly=True),
}
