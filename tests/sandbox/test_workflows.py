"""Workflows, the library and executions."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.sandbox.conftest import Box

DEFINITION = {
    "start": "Write",
    "steps": {
        "Write": {"type": "ACTION", "actionId": "sp:send-email", "nextStep": "Wait"},
        "Wait": {"type": "ACTION", "actionId": "sp:sleep", "nextStep": "End"},
        "End": {"type": "success"},
    },
}
FAILING = {"start": "End", "steps": {"End": {"type": "failure"}}}
EVENT = {"type": "EVENT", "attributes": {"id": "idn:identity-created"}}
EXTERNAL = {"type": "EXTERNAL", "attributes": {}}
MINUTE = {"identities": 10, "task_seconds": 60}


def make(box: Box, **more: Any) -> dict[str, Any]:
    answer = box.post("/workflows", {"name": "Reminder", "definition": DEFINITION, "trigger": EVENT, **more})
    assert answer.status_code == 200, answer.text
    created: dict[str, Any] = answer.json()
    return created


def run(box: Box, workflow: dict[str, Any]) -> str:
    answer = box.post(f"/workflows/{workflow['id']}/test", {"input": {"why": "a test"}})
    assert answer.status_code == 200, answer.text
    return str(answer.json()["workflowExecutionId"])


def enable(box: Box, workflow: dict[str, Any], value: bool = True) -> int:
    path = f"/workflows/{workflow['id']}"
    return box.patch(path, {"op": "replace", "path": "/enabled", "value": value}).status_code


def test_a_workflow_is_created_read_changed_and_deleted(small: Box) -> None:
    workflow = make(small, description="Reminds")
    administrator = small.get("/identities")[0]
    me = {"type": "IDENTITY", "id": administrator["id"], "name": administrator["name"]}
    assert workflow["owner"] == workflow["creator"] == workflow["modifiedBy"] == me
    assert (workflow["enabled"], workflow["executionCount"], workflow["failureCount"]) == (False, 0, 0)
    path = f"/workflows/{workflow['id']}"
    assert small.get(path, "v2024") == workflow
    replaced = small.http.put(f"/v2025{path}", json={"name": "Notice", "owner": me, "definition": FAILING})
    assert (replaced.json()["name"], replaced.json()["definition"]) == ("Notice", FAILING)
    owner = small.get("/identities")[1]["id"]
    patched = small.patch(path, {"op": "replace", "path": "/owner", "value": {"type": "IDENTITY", "id": owner}})
    assert patched.json()["owner"]["id"] == owner
    assert patched.json() in small.get("/workflows")
    assert small.http.delete(f"/v2025{path}").status_code == 204
    assert small.http.get(f"/v2025{path}").status_code == 404


def test_an_enabled_workflow_is_neither_deleted_nor_tested(small: Box) -> None:
    workflow = make(small)
    assert enable(small, workflow) == 200
    assert small.http.delete(f"/v2025/workflows/{workflow['id']}").status_code == 400
    assert small.post(f"/workflows/{workflow['id']}/test", {"input": {}}).status_code == 400
    assert enable(small, workflow, value=False) == 200
    assert run(small, workflow)
    assert small.http.delete(f"/v2025/workflows/{workflow['id']}").status_code == 204


@pytest.mark.parametrize(
    "change",
    [
        {"name": None},
        {"enabled": "yes"},
        {"owner": {"id": "nobody"}},
        {"definition": {"start": "Nowhere", "steps": {}}},
        {"definition": {"start": "A", "steps": {"A": {"type": "ACTION", "nextStep": "B"}}}},
        {"definition": {"start": "A", "steps": {"A": {"type": "choice", "choiceList": [{"nextStep": "B"}]}}}},
        {"definition": "x"},
        {"definition": {"start": "A", "steps": ["A"]}},
        {"trigger": {"type": "MOON", "attributes": {}}},
        {"trigger": {"type": "EVENT", "attributes": "x"}},
        {"trigger": None, "enabled": True},
        {"definition": None, "enabled": True},
    ],
)
def test_a_workflow_that_makes_no_sense_is_refused(small: Box, change: Any) -> None:
    body = {"name": "x", "definition": DEFINITION, "trigger": EVENT, **change}
    assert small.post("/workflows", body).status_code == 400


def test_what_is_kept_by_the_service_cannot_be_changed(small: Box) -> None:
    path = f"/workflows/{make(small)['id']}"
    for name in ("id", "created", "creator", "executionCount", "failureCount"):
        assert small.patch(path, {"op": "add", "path": f"/{name}", "value": 7}).status_code == 400
    assert small.patch(path, {"op": "remove", "path": "/enabled"}).status_code == 400


def test_an_execution_goes_on_by_the_clock(running: Any) -> None:
    box = running(**MINUTE)
    workflow = make(box)
    id = run(box, workflow)
    (execution,) = box.get(f"/workflow-executions/{id}")
    assert (execution["workflowId"], execution["status"]) == (workflow["id"], "Running")
    assert "closeTime" not in execution
    box.clock.now += 31
    events = [event["type"] for event in box.get(f"/workflow-executions/{id}/history")]
    assert events == [
        "WorkflowExecutionScheduled",
        "WorkflowExecutionStarted",
        *(f"ActivityTask{what}" for what in ("Scheduled", "Started", "Completed", "Scheduled", "Started")),
    ]
    box.clock.now += 31
    (execution,) = box.get(f"/workflow-executions/{id}")
    assert (execution["status"], execution["closeTime"]) == ("Completed", "2027-01-15T08:01:00.000Z")
    history = box.get(f"/workflow-executions/{id}/history")
    assert [event["type"] for event in history[-2:]] == ["ActivityTaskCompleted", "WorkflowExecutionCompleted"]
    assert history[0]["attributes"] == {"input": {"why": "a test"}}
    assert box.get(f"/workflow-executions/{id}/history", limit=1, offset=2) == history[2:3]
    whole = box.get(f"/workflow-executions/{id}/history-v2")
    assert whole == {"definition": DEFINITION, "history": history[-1], "trigger": EVENT}
    assert box.get(f"/workflows/{workflow['id']}")["executionCount"] == 1


def test_an_execution_that_runs_can_be_cancelled_once(running: Any) -> None:
    box = running(**MINUTE)
    id = run(box, make(box))
    box.clock.now += 5
    assert box.post(f"/workflow-executions/{id}/cancel").status_code == 204
    (execution,) = box.get(f"/workflow-executions/{id}")
    assert (execution["status"], execution["closeTime"]) == ("Canceled", "2027-01-15T08:00:05.000Z")
    assert "Canceled" in box.post(f"/workflow-executions/{id}/cancel").text
    assert box.post("/workflow-executions/x/cancel").status_code == 404


def test_executions_that_fail_are_counted_and_found(running: Any) -> None:
    box = running(**MINUTE)
    workflow = make(box)
    first = run(box, workflow)
    box.clock.now += 90
    path = f"/workflows/{workflow['id']}"
    box.patch(path, {"op": "replace", "path": "/definition", "value": FAILING})
    second = run(box, workflow)
    assert [item["id"] for item in box.get(f"{path}/executions", filters='status eq "Running"')] == [second]
    box.clock.now += 90

    def query(**query: Any) -> list[str]:
        return [item["id"] for item in box.get(f"{path}/executions", **query)]

    assert query() == [first, second]
    assert query(filters='status eq "Failed"') == query(offset=1) == [second]
    assert query(filters="start_time lt 2027-01-15T08:01:00Z") == query(limit=1) == [first]
    after = box.get(path)
    assert (after["executionCount"], after["failureCount"]) == (2, 1)
    assert box.http.get("/v2025/workflows/x/executions").status_code == 404
    assert box.http.get(f"/v2025{path}/executions", params={"filters": 'id eq "x"'}).status_code == 400


def test_executions_are_kept_for_90_days(small: Box) -> None:
    workflow = make(small)
    id = run(small, workflow)
    small.clock.now += 91 * 86_400
    small.http.headers.update(sign_in_again(small))
    assert small.get(f"/workflows/{workflow['id']}/executions") == []
    assert small.http.get(f"/v2025/workflow-executions/{id}").status_code == 404


def sign_in_again(box: Box) -> dict[str, str]:
    form = {
        "grant_type": "client_credentials",
        "client_id": box.sandbox.client_id,
        "client_secret": box.sandbox.client_secret,
    }
    return {"Authorization": f"Bearer {box.http.post('/oauth/token', data=form).json()['access_token']}"}


def test_a_workflow_is_started_from_outside_if_it_is_enabled_and_external(small: Box) -> None:
    workflow = make(small, trigger=EXTERNAL)
    path = f"/workflows/execute/external/{workflow['id']}"
    assert small.post(path, {"input": {}}).status_code == 400
    assert small.post(f"{path}/test", {"input": {"a": 1}}).json() == {"payload": {"a": 1}}
    assert enable(small, workflow) == 200
    started = small.post(path, {"input": {"a": 1}}).json()
    (execution,) = small.get(f"/workflow-executions/{started['workflowExecutionId']}")
    assert execution["status"] == "Completed"
    other = make(small, enabled=True)
    for where in (f"/workflows/execute/external/{other['id']}", f"/workflows/execute/external/{other['id']}/test"):
        assert "no external trigger" in small.post(where, {"input": {}}).text


def test_what_cannot_run_is_refused(small: Box) -> None:
    empty = small.post("/workflows", {"name": "Empty"}).json()
    assert "no steps" in small.post(f"/workflows/{empty['id']}/test", {"input": {}}).text
    assert small.post(f"/workflows/{make(small)['id']}/test", {"input": "x"}).status_code == 400


def test_the_library_has_triggers_actions_and_operators(small: Box) -> None:
    parts = {name: small.get(f"/workflow-library/{name}") for name in ("triggers", "actions", "operators")}
    assert small.get("/workflow-library") == [entry for part in parts.values() for entry in part]
    assert small.get("/workflow-library", limit=2, offset=1) == parts["triggers"][1:3]
    action = parts["actions"][0]
    assert small.get("/workflow-library/actions", filters=f'id eq "{action["id"]}"') == [action]
    scheduled = small.get("/workflow-library/triggers", filters='type eq "SCHEDULED" and name eq "By the Calendar"')
    assert len(scheduled) == 1
    assert small.http.get("/v2025/workflow-library/actions", params={"filters": 'name eq "x"'}).status_code == 400


def test_a_new_tenant_has_workflows_of_every_trigger(small: Box, running: Any) -> None:
    assert {item["trigger"]["type"] for item in small.get("/workflows")} == {"EVENT", "SCHEDULED", "EXTERNAL"}
    (review,) = [item for item in small.get("/workflows") if not item["enabled"]]
    assert run(small, review)
    assert running(identities=0).get("/workflows") == []


def test_a_client_starts_its_workflow_from_outside_until_it_is_replaced(small: Box) -> None:
    workflow = make(small, trigger=EXTERNAL, enabled=True)
    path = f"/workflows/{workflow['id']}/external/oauth-clients"
    client = small.http.post(f"/v2025{path}").json()

    def access() -> httpx.Response:
        form = {"grant_type": "client_credentials", "client_id": client["id"], "client_secret": client["secret"]}
        return small.http.post("/oauth/token", data=form)

    headers = {"Authorization": f"Bearer {access().json()['access_token']}"}
    assert small.http.post(client["url"], json={"input": {}}, headers=headers).status_code == 200
    assert small.http.get("/v2025/workflows", headers=headers).status_code == 403
    assert small.http.post(f"/v2025{path}").json()["id"] != client["id"]
    assert access().status_code == 401
    other = make(small)
    assert small.http.post(f"/v2025/workflows/{other['id']}/external/oauth-clients").status_code == 400
