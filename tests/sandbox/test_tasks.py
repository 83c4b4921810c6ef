"""Tasks: what they show while they run, and that their effect comes when they end."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from sailkit_sandbox.services.tasks import settle
from sailkit_sandbox.store.database import Record, Records, Store
from tests.sandbox.conftest import SandboxApi

PATCH = {"Content-Type": "application/json-patch+json"}


@pytest.fixture
def slow(start_sandbox: Callable[..., SandboxApi]) -> SandboxApi:
    """A sandbox whose tasks take 100 seconds."""
    return start_sandbox(identities=30, task_seconds=100)


def account(api: SandboxApi, **expected: Any) -> Any:
    return next(item for item in api.get("/accounts") if all(item[name] == value for name, value in expected.items()))


def test_tasks_are_listed_by_state_type_and_source(slow: SandboxApi) -> None:
    item, other = (account(slow, disabled=False, sourceName=name) for name in ("IdentityNow", "Corporate Directory"))
    first = slow.post(f"/accounts/{item['id']}/disable", {}).json()["id"]
    slow.clock.now += 60
    second = slow.post(f"/accounts/{other['id']}/disable", {}).json()["id"]

    def ids(path: str = "/task-status", **query: Any) -> list[str]:
        return [task["id"] for task in slow.get(path, **query)]

    assert ids() == ids("/task-status/pending-tasks") == [first, second]
    assert ids(sorters="-created") == [second, first]
    assert ids(filters=f'sourceId eq "{other["sourceId"]}"') == [second]
    assert ids(filters="completionStatus isnull") == [first, second]
    slow.clock.now += 40
    assert ids(filters="completionStatus isnull") == ids("/task-status/pending-tasks") == [second]
    assert ids(filters='completionStatus eq "SUCCESS"') == [first]
    assert ids(filters='type eq "QUARTZ"', limit=1, offset=1) == [second]
    assert [task["percentComplete"] for task in slow.get("/task-status")] == [100, 40]
    head = slow.http.head("/v2025/task-status/pending-tasks", params={"count": "true"})
    assert (head.status_code, head.content, head.headers["X-Total-Count"]) == (200, b"", "1")
    slow.clock.now += 60
    assert ids("/task-status/pending-tasks") == []


def test_tasks_are_listed_for_90_days(start_sandbox: Callable[..., SandboxApi]) -> None:
    api = start_sandbox(identities=30, token_lifetime=1e8)
    item = account(api, disabled=False, sourceName="IdentityNow")
    task = api.post(f"/accounts/{item['id']}/disable", {}).json()["id"]
    api.clock.now += 90 * 86_400
    assert [entry["id"] for entry in api.get("/task-status", filters='type eq "QUARTZ"')] == [task]
    api.clock.now += 1
    assert api.get("/task-status") == []
    assert api.get(f"/task-status/{task}")["id"] == task


def test_effects_come_in_the_order_in_which_tasks_end(slow: SandboxApi) -> None:
    item = account(slow, disabled=False, sourceName="IdentityNow")
    path = f"/accounts/{item['id']}"
    for action in ("disable", "enable", "disable"):
        assert slow.post(f"{path}/{action}", {}).status_code == 202
        slow.clock.now += 1
    assert slow.get(path) == item
    states = []
    slow.clock.now += 97
    for _ in range(3):
        states.append(slow.get(path)["disabled"])
        slow.clock.now += 1
    assert states == [True, False, True]


def test_a_task_that_is_terminated_has_no_effect(slow: SandboxApi) -> None:
    item = account(slow, disabled=False, sourceName="IdentityNow")
    task = slow.post(f"/accounts/{item['id']}/disable", {}).json()["id"]
    operations: list[dict[str, Any]] = [{"op": "replace", "path": "/completionStatus", "value": "TERMINATED"}]
    response = slow.http.patch(f"/v2025/task-status/{task}", json=operations, headers=PATCH)
    assert (response.status_code, response.json()["completed"]) == (200, "2027-01-15T08:00:00.000Z")
    slow.clock.now += 200
    assert slow.get(f"/task-status/{task}") == response.json()
    assert slow.get(f"/accounts/{item['id']}") == item


@pytest.mark.parametrize(
    "operation",
    [
        {"op": "replace", "path": "/completionStatus", "value": "DONE"},
        {"op": "replace", "path": "/completionStatus", "value": None},
        {"op": "replace", "path": "/description", "value": "x"},
        {"op": "remove", "path": "/completed"},
        {"op": "add", "path": "/note", "value": "x"},
    ],
)
def test_nothing_else_of_a_task_is_changed(slow: SandboxApi, operation: dict[str, Any]) -> None:
    task = slow.post(f"/accounts/{account(slow)['id']}/reload").json()["id"]
    response = slow.http.patch(f"/v2025/task-status/{task}", json=[operation], headers=PATCH)
    assert response.status_code == 400
    assert slow.get(f"/task-status/{task}")["completionStatus"] is None


def test_an_effect_that_breaks_leaves_nothing_behind() -> None:
    def broken(records: Records, now: float, input: Mapping[str, Any]) -> None:
        records.remove("tags", "1")
        raise ZeroDivisionError(input["reason"])

    store = Store(":memory:")
    with contextlib.closing(store), store.transaction() as records:
        records.create_tables()
        records.add("tags", [Record({"id": "1"})])
        facts = {"begins": 0.0, "ends": 5.0, "effect": "broken", "input": {"reason": "this"}}
        records.add("tasks", [Record({"id": "2", "completionStatus": None}, facts)])
        assert settle(records, 4.0, {"broken": broken}) == []
        (crash,) = settle(records, 5.0, {"broken": broken})
        assert isinstance(crash, ZeroDivisionError)
        assert settle(records, 6.0, {"broken": broken}) == []
        task = records.get("tasks", "2")
        assert task is not None
        assert (task.doc["completionStatus"], records.get("tags", "1")) == ("ERROR", Record({"id": "1"}))


def test_a_task_whose_thing_is_gone_fails(slow: SandboxApi) -> None:
    item = account(slow, sourceName="Personnel Records")
    gone = slow.http.delete(f"/v2025/accounts/{item['id']}").json()["id"]
    late = slow.post(f"/accounts/{item['id']}/disable", {}).json()["id"]
    slow.clock.now += 100
    assert [slow.get(f"/task-status/{task}")["completionStatus"] for task in (gone, late)] == ["SUCCESS", "ERROR"]
    assert (
        slow.get(f"/task-status/{late}")["messages"][0]["localizedText"]["message"] == "The account has been deleted."
    )
