"""Saved searches, and their schedules."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit import Tenant
from sailkit_sandbox.services.common.recurrence import find_next_run, is_due
from tests.sandbox.conftest import SandboxApi

SEARCH = {"name": "Managers", "indices": ["identities"], "query": "isManager:true", "sort": ["name"]}
NINE = {"type": "LIST", "values": ["9"]}
DAILY = {"type": "DAILY", "hours": NINE}


def save_search(api: SandboxApi, **changes: Any) -> dict[str, Any]:
    response = api.post("/saved-searches", {**SEARCH, **changes})
    assert response.status_code == 201, response.text
    result: dict[str, Any] = response.json()
    return result


def schedule_search(api: SandboxApi, search: dict[str, Any], **changes: Any) -> dict[str, Any]:
    recipient = {"type": "IDENTITY", "id": search["ownerId"]}
    body = {"savedSearchId": search["id"], "schedule": DAILY, "recipients": [recipient], **changes}
    response = api.post("/scheduled-searches", body)
    assert response.status_code == 201, response.text
    result: dict[str, Any] = response.json()
    return result


def find_runs(api: SandboxApi) -> list[dict[str, Any]]:
    body = {"indices": ["events"], "query": {"query": 'technicalName:"SAVED_SEARCH_EXECUTE_PASSED"'}}
    result: list[dict[str, Any]] = api.post("/search", body).json()
    return result


def test_saved_searches_are_created_read_changed_and_deleted(small_api: SandboxApi) -> None:
    search = save_search(small_api)
    path = f"/saved-searches/{search['id']}"
    assert search["owner"] == {"type": "IDENTITY", "id": search["ownerId"]}
    assert small_api.get(path, "v2024") == search
    mine = small_api.get("/saved-searches", filters=f'owner.id eq "{search["ownerId"]}"', count="true")
    assert mine == [search]
    changed = small_api.http.put(f"/v2025{path}", json={**SEARCH, "name": "Leads", "ownerId": "other"})
    assert changed.json() == {**search, "name": "Leads"}
    assert small_api.post("/saved-searches", {**SEARCH, "indices": []}).status_code == 400
    assert small_api.http.delete(f"/v2025{path}").status_code == 204
    assert small_api.http.get(f"/v2025{path}").status_code == 404


def test_a_saved_search_is_executed(small_api: SandboxApi) -> None:
    search = save_search(small_api)
    person = {"type": "IDENTITY", "id": search["ownerId"]}
    path = f"/saved-searches/{search['id']}/execute"
    assert small_api.post(path, {}).status_code == 400
    assert small_api.post(path, {"scheduleId": "nothing"}).status_code == 400
    assert small_api.post(path, {"owner": person, "recipients": [person]}).status_code == 202
    (run,) = find_runs(small_api)
    managers = [one for one in small_api.get("/identities") if one["isManager"]]
    assert run["attributes"]["hits"] == len(managers) > 0
    faulty = save_search(small_api, query="name:[")
    path = f"/saved-searches/{faulty['id']}/execute"
    assert small_api.post(path, {"owner": person, "recipients": [person]}).status_code == 400


def test_a_scheduled_search_runs_by_the_clock(start_sandbox: Callable[..., SandboxApi]) -> None:
    small_api = start_sandbox(identities=30, token_lifetime=30 * 86_400)
    search = save_search(small_api)
    scheduled = schedule_search(small_api, search)
    assert (scheduled["enabled"], scheduled["ownerId"]) == (True, search["ownerId"])
    assert find_runs(small_api) == []
    small_api.clock.now += 3 * 86_400
    runs = find_runs(small_api)
    assert [run["created"][11:16] for run in runs] == ["09:00"] * 3
    path = f"/v2025/scheduled-searches/{scheduled['id']}"
    assert small_api.http.put(path, json={**scheduled, "enabled": False}).json()["enabled"] is False
    small_api.clock.now += 3 * 86_400
    assert len(find_runs(small_api)) == 3
    assert small_api.http.delete(path).status_code == 204


def test_a_deleted_search_is_no_longer_scheduled(small_api: SandboxApi) -> None:
    search = save_search(small_api)
    schedule_search(small_api, search)
    assert small_api.http.delete(f"/v2025/saved-searches/{search['id']}").status_code == 204
    assert small_api.get("/scheduled-searches") == []


def test_a_recipient_unsubscribes(small_api: SandboxApi) -> None:
    search = save_search(small_api)
    others = [{"type": "IDENTITY", "id": one["id"]} for one in small_api.get("/identities")[:2]]
    scheduled = schedule_search(small_api, search, recipients=others)
    path = f"/scheduled-searches/{scheduled['id']}"
    assert small_api.post(f"{path}/unsubscribe", others[0]).status_code == 204
    assert small_api.get(path, "v2024")["recipients"] == others[1:]
    listed = small_api.get("/scheduled-searches", filters=f'savedSearchId eq "{search["id"]}"')
    assert [item["id"] for item in listed] == [scheduled["id"]]


@pytest.mark.parametrize(
    "changes",
    [
        {"savedSearchId": "nothing"},
        {"schedule": {**DAILY, "timeZoneId": "Nowhere/City"}},
        {"schedule": {"type": "DAILY", "hours": {"type": "LIST", "values": ["noon"]}}},
        {"schedule": {**DAILY, "type": "WEEKLY", "days": {"type": "LIST", "values": ["SOMEDAY"]}}},
    ],
)
def test_faulty_schedules_are_refused(small_api: SandboxApi, changes: dict[str, Any]) -> None:
    search = save_search(small_api)
    body = {"savedSearchId": search["id"], "schedule": DAILY, "recipients": [], **changes}
    assert small_api.post("/scheduled-searches", body).status_code == 400


def test_a_client_finds_its_saved_search(small_api: SandboxApi) -> None:
    save_search(small_api)
    with small_api.sandbox.tenant() as tenant:
        assert _list_names(tenant) == ["Managers"]


def _list_names(tenant: Tenant) -> list[str | None]:
    return [search.name for search in tenant.saved_searches.list()]


def select_days(type: str, *days: str) -> dict[str, Any]:
    return {"type": type, "hours": NINE, "days": {"type": "LIST", "values": list(days)}}


@pytest.mark.parametrize(
    ("schedule", "after", "expected"),
    [
        (DAILY, "2024-01-31T09:00", "2024-02-01T09:00"),
        ({**DAILY, "timeZoneId": "Europe/Berlin"}, "2024-07-01T00:00", "2024-07-01T07:00"),
        (select_days("WEEKLY", "1"), "2024-01-01T00:00", "2024-01-07T09:00"),
        (select_days("WEEKLY", "SUN"), "2024-01-01T00:00", "2024-01-07T09:00"),
        (select_days("MONTHLY", "L-1"), "2024-02-01T00:00", "2024-02-28T09:00"),
        (select_days("ANNUALLY", "--03-02"), "2024-03-03T00:00", "2025-03-02T09:00"),
        (select_days("CALENDAR", "2020-12-31"), "2024-01-01T00:00", None),
        (
            {
                "type": "ANNUALLY",
                "hours": {"type": "LIST", "values": ["8"], "interval": 3},
                "months": {"type": "LIST", "values": ["1"], "interval": 3},
                "days": {"type": "RANGE", "values": ["20", "L"]},
            },
            "2024-02-01T00:00",
            "2024-04-20T08:00",
        ),
        ({"type": "DAILY", "hours": {"type": "RANGE", "values": ["22", "2"]}}, "2024-01-01T03:00", "2024-01-01T22:00"),
        ({**DAILY, "expiration": "2024-01-01T08:00:00Z"}, "2024-01-01T00:00", None),
    ],
)
def test_schedules_are_due(schedule: dict[str, Any], after: str, expected: str | None) -> None:
    found = find_next_run(schedule, datetime.fromisoformat(after).replace(tzinfo=UTC).timestamp())
    assert (None if found is None else datetime.fromtimestamp(found, UTC).isoformat()[:16]) == expected


@given(st.sets(st.integers(0, 23), min_size=1), st.datetimes(datetime(2000, 1, 1), datetime(2030, 1, 1)))
def test_the_next_run_is_the_first_hour_after_a_time_that_is_due(hours: set[int], after: datetime) -> None:
    schedule = {"type": "DAILY", "hours": {"type": "LIST", "values": [str(hour) for hour in hours]}}
    since = after.replace(tzinfo=UTC).timestamp()
    found = find_next_run(schedule, since)
    assert found is not None
    assert since < found <= since + 86_400
    assert is_due(schedule, datetime.fromtimestamp(found, UTC))
