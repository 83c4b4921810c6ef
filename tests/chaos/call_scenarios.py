"""Scenarios of single calls: reads, writes, bulk work, downloads and waits."""

from __future__ import annotations

import io
import os
import stat
import tempfile
from collections import Counter
from functools import partial
from pathlib import Path
from typing import Final

from sailkit import BulkError, SailkitError, TaskFailedError, WaitTimeoutError
from sailkit_api.v2025 import models, operations

from .driver import Attempt, Client
from .invariants import Snapshot, find_result, judge_bulk, judge_download, judge_error, judge_write
from .plan import BROKEN, LIMITED, STATUSES, TRANSIENT
from .state import Reply, State, Task, standard_error
from .trial import Kind, Trial

__all__ = ["KINDS", "make_ids", "write"]

METHODS: Final = ("POST", "PATCH", "PUT", "DELETE")
PASSING: Final = (*STATUSES, *LIMITED, *BROKEN, "refused token")
ODD_BULK: Final = (
    b"null",
    b"{}",
    b"[]",
    b"[null]",
    b"[1, 2]",
    b'"done"',
    b"[[]]",
    b"true",
    b'{"pending": 5}',
    b'{"inUse": [null], "pending": [null]}',
    b'{"inUse": {"a": 1}, "pending": {"b": 2}}',
    b'{"inUse": 1.5, "pending": true}',
    b'{"pending": [["x"]], "inUse": [{"accessProfileId": null, "usedBy": [null, 3]}]}',
    b'{"pending": [], "inUse": [{"accessProfileId": "x", "usedBy": 5}, "x", 7]}',
    b'[{"id": 5}, {"id": null, "statusCode": []}, {"statusCode": 202}]',
    b'[{"id": "x", "statusCode": {}, "message": 5}]',
    b"",
    b'{"detailCode": "500.0 Internal Fault", "messages": [], "causes": []}',
)
ODD_TASKS: Final = (
    b"null",
    b"[]",
    b"{}",
    b"5",
    b'"SUCCESS"',
    b"[null]",
    b"",
    b'{"completionStatus": 5}',
    b'{"completionStatus": ["SUCCESS"]}',
    b'{"completionStatus": {"a": 1}, "messages": 5}',
    b'{"detailCode": "500.0 Internal Fault", "messages": [], "causes": []}',
)


def _read(trial: Trial) -> list[str]:
    """A read whose first attempt fails returns what the second brings."""
    plan = trial.plan(rate=1.0, faults=(trial.random.choice(PASSING),), once=True)
    with trial.open(plan) as (_, client):
        attempt = client.call(lambda tenant: tenant.request("GET", "/v2025/things/7"))
        if attempt.error is not None:
            return [f"not repeated after {plan.faults[0]}: {type(attempt.error).__name__}"]
        if attempt.value.parsed != {"id": "7", "value": "value of 7"}:
            return ["something else than the value was returned"]
        return []


def write(client: Client, method: str, id: str) -> Attempt:
    """Write an object, or delete it."""
    path = "/v2025/objects" if method == "POST" else f"/v2025/objects/{id}"
    body = None if method == "DELETE" else {"name": id}
    return client.call(lambda tenant: tenant.request(method, path, json=body))


def _write(trial: Trial, method: str) -> list[str]:
    random = trial.random
    plan = trial.plan(rate=random.choice((0.2, 0.5, 0.8)), token_rate=random.choice((0.0, 0.2)), faults=TRANSIENT)
    state = State(conflict=random.random() < 0.3)
    findings = []
    with trial.open(plan, state) as (service, client):
        for number in range(3):
            id = f"object-{number}"
            if method != "POST":
                state.objects[id] = {"name": id}
            attempt = write(client, method, id)
            status = attempt.value.status if attempt.value is not None else None
            findings += judge_write(method, state.applied[method, id], status, attempt.error)
            if attempt.error is not None:
                findings += judge_error(attempt.error, service.secrets)
        return findings + [f"the token was sent to {path}" for path in service.misled]


def make_ids(trial: Trial) -> tuple[list[str], State]:
    """Ids for bulk work, some of them given twice, and a state that knows most of them."""
    random = trial.random
    ids = [f"{random.getrandbits(64):016x}" for _ in range(random.randint(0, 18))]
    known = frozenset(id for id in ids if random.random() < 0.8)
    return ids + ids[: random.randint(0, 2)], State(identities=known)


def _bulk(trial: Trial, verb: str) -> list[str]:
    random = trial.random
    ids, state = make_ids(trial)
    state.odd_bulk = [random.choice(ODD_BULK) if random.random() < 0.3 else None for _ in range(5)]
    plan = trial.plan(rate=random.choice((0.0, 0.1, 0.4)))
    chunk = random.randint(1, 6)
    with trial.open(plan, state) as (service, client):
        attempt = client.call(lambda tenant: getattr(tenant.bulk, verb)(ids, chunk_size=chunk))
        result, findings = attempt.value, []
        if attempt.error is not None:
            findings = judge_error(attempt.error, service.secrets)
            result = attempt.error.result if isinstance(attempt.error, BulkError) else find_result(attempt.error)
        if result is None:
            return [*findings, "no outcomes were handed over"]
        return findings + judge_bulk(ids, bulk_counts(state), result, chunk)


def bulk_counts(state: State) -> Counter[str]:
    """How often bulk work was done for each id."""
    return Counter({id: count for (verb, id), count in state.applied.items() if verb in ("ENABLE", "REMOVE")})


class CallersError(Exception):
    """An exception of the caller's own."""


def _bulk_stopped(trial: Trial) -> list[str]:
    """Bulk work that the caller's `progress` ends hands the outcomes over."""
    random = trial.random
    ids, state = make_ids(trial)
    chunk, last = random.randint(1, 4), random.randint(0, 3)
    kind: type[BaseException] = random.choice(
        (CallersError, KeyboardInterrupt) if trial.mode == "sync" else (CallersError,)
    )
    calls: list[int] = []

    def progress(done: int, total: int) -> None:
        calls.append(done)
        if len(calls) > last:
            raise kind("stop")

    with trial.open(trial.plan(), state) as (service, client):
        attempt = client.call(lambda tenant: tenant.bulk.enable_accounts(ids, chunk_size=chunk, progress=progress))
        if attempt.error is None:
            return judge_bulk(ids, bulk_counts(state), attempt.value, chunk)
        findings = judge_error(attempt.error, service.secrets, (CallersError, KeyboardInterrupt))
        result = find_result(attempt.error)
        if result is None:
            return [*findings, f"no outcomes were handed over when progress raised {kind.__name__}"]
        return findings + judge_bulk(ids, bulk_counts(state), result, chunk)


def _download(trial: Trial, trouble: str) -> list[str]:
    random = trial.random
    content = bytes(random.choice(b"abc,\n") for _ in range(random.randint(40, 600))) * random.choice((1, 1, 20))
    firsts = {
        "page": Reply(200, raw=b"<html><h1>Maintenance</h1></html>", media_type="text/html"),
        "error": Reply(200, standard_error(500, "Internal Fault")),
    }
    first = firsts[random.choice(("page", "error"))] if trouble == "error page" else None
    rate = random.choice((0.2, 0.6)) if trouble == "transient" else 0.0
    state = State(files={"7": (content, first)})
    faults = tuple(fault for fault in TRANSIENT if fault != "half JSON")  # of a file, nobody can see that
    kind = random.choice(("new", "existing", "link", "buffer", "pipe"))
    with (
        tempfile.TemporaryDirectory(prefix="sailkit-chaos-") as folder,
        trial.open(trial.plan(rate=rate, faults=faults), state) as (service, client),
    ):
        path, before = _target(Path(folder), kind)
        buffer = io.BytesIO()
        reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK) if kind == "pipe" else None
        request = operations.get_report("7", file_format="csv")
        attempt = client.call(lambda tenant: tenant.download(request, buffer if kind == "buffer" else path))
        findings = [] if attempt.error is None else judge_error(attempt.error, service.secrets)
        if kind == "buffer":
            wrong = attempt.error is None and buffer.getvalue() != content
            return [*findings, *(["the download was reported as done with other content"] if wrong else [])]
        if reader is not None:
            return findings + _judge_pipe(path, reader, content, attempt)
        return findings + judge_download(path, kind, before, content, attempt.error)


def _target(folder: Path, kind: str) -> tuple[Path, Snapshot]:
    """The target of a download, and what is there."""
    path = folder / "report.csv"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind in ("existing", "link"):
        file = folder / "linked" if kind == "link" else path
        file.write_bytes(b"what was there")
        file.chmod(0o640)
        if kind == "link":
            path.symlink_to(file)
        return path, Snapshot(b"what was there", 0o640)
    return path, Snapshot(None, 0)


def _judge_pipe(path: Path, reader: int, content: bytes, attempt: Attempt) -> list[str]:
    if not stat.S_ISFIFO(path.lstat().st_mode):
        return ["the pipe was replaced"]
    data = b""
    with open(reader, "rb", buffering=0) as stream:
        while piece := stream.read(65536):
            data += piece
    return ["the pipe got other content"] if attempt.error is None and data != content else []


def _wait(trial: Trial) -> list[str]:
    """A wait ends as the task does."""
    random = trial.random
    result = random.choice(("SUCCESS", "WARNING", "ERROR", "TERMINATED", "never"))
    odd = [random.choice(ODD_TASKS) for _ in range(random.choice((0, 0, 1, 2)))]
    task = Task(10**9 if result == "never" else random.randint(1, 5), result, odd)
    plan = trial.plan(rate=random.choice((0.0, 0.1, 0.3)))
    with trial.open(plan, State(tasks={"t": task})) as (service, client):
        begun = models.TaskResultDto(id="t")
        attempt = client.call(
            lambda tenant: tenant.wait(begun, timeout=0.08 if result == "never" else 5.0, interval=0.002)
        )
        error = attempt.error
        if error is None:
            return [] if task.ended and result in ("SUCCESS", "WARNING") else [f"success was reported for {result}"]
        findings = judge_error(error, service.secrets, (SailkitError,))
        if isinstance(error, TaskFailedError) and not (task.ended and result in ("ERROR", "TERMINATED")):
            findings.append(f"failure was reported for {result}")
        if isinstance(error, WaitTimeoutError) and attempt.seconds < 0.07:
            findings.append("the wait timed out too early")
        return findings


KINDS: Final = {
    "read: repeated": Kind(_read, 20),
    **{f"write: {method}": Kind(partial(_write, method=method), 15) for method in METHODS},
    "bulk: enable": Kind(partial(_bulk, verb="enable_accounts"), 15),
    "bulk: delete": Kind(partial(_bulk, verb="delete_access_profiles"), 15),
    "bulk: stopped": Kind(_bulk_stopped, 10),
    "download: transient": Kind(partial(_download, trouble="transient"), 15),
    "download: error page": Kind(partial(_download, trouble="error page"), 10),
    "download: calm": Kind(partial(_download, trouble="calm"), 10),
    "wait": Kind(_wait, 15),
}
