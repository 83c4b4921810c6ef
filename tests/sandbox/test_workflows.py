"""Workflows, the library and executions."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.sandbox.conftest import SandboxApi

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


def make(api: SandboxApi, **more: Any) -> dict[str, Any]:
    response = api.post("/workflows", {"name": "Reminder", "definition": DEFINITION, "trigger": EVENT, **more})
    assert response.status_code == 200, response.text
    created: dict[str, Any] = response.json()
    return created


def run(api: SandboxApi, workflow: dict[str, Any]) -> str:
    response = api.post(f"/workflows/{workflow['id']}/test", {"input": {"why": "a test"}})
    assert response.status_code == 200, response.text
    return str(response.json()["workflowExecutionId"])


def enable(api: SandboxApi, workflow: dict[str, Any], value: bool = True) -> int:
    path = f"/workflows/{workflow['id']}"
    return api.patch(path, {"op": "replace", "path": "/enabled", "value": value}).status_code


def test_a_workflow_is_created_read_changed_and_deleted(small_api: SandboxApi) -> None:
    workflow = make(small_api, description="Reminds")
    administrator = small_api.get("/identities")[0]
    me = {"type": "IDENTITY", "id": administrator["id"], "name": administrator["name"]}
    assert workflow["owner"] == workflow["creator"] == workflow["modifiedBy"] == me
    assert (workflow["enabled"], workflow["executionCount"], workflow["failureCount"]) == (False, 0, 0)
    path = f"/workflows/{workflow['id']}"
    assert small_api.get(path, "v2024") == workflow
    replaced = small_api.http.put(f"/v2025{path}", json={"name": "Notice", "owner": me, "definition": FAILING})
    assert (replaced.json()["name"], replaced.json()["definition"]) == ("Notice", FAILING)
    owner = small_api.get("/identities")[1]["id"]
    patched = small_api.patch(path, {"op": "replace", "path": "/owner", "value": {"type": "IDENTITY", "id": owner}})
    assert patched.json()["owner"]["id"] == owner
    assert patched.json() in small_api.get("/workflows")
    assert small_api.http.delete(f"/v2025{path}").status_code == 204
    assert small_api.http.get(f"/v2025{path}").status_code == 404


def test_a_documented_property_without_a_value_can_be_replaced(small_api: SandboxApi) -> None:
    workflow = make(small_api)
    assert "description" not in workflow
    path = f"/workflows/{workflow['id']}"
    changed = small_api.patch(path, {"op": "replace", "path": "/description", "value": "Reminds"})
    assert (changed.status_code, small_api.get(path)["description"]) == (200, "Reminds")
    assert small_api.patch(path, {"op": "replace", "path": "/strange", "value": "x"}).status_code == 400


def test_an_enabled_workflow_is_neither_deleted_nor_tested(small_api: SandboxApi) -> None:
    workflow = make(small_api)
    assert enable(small_api, workflow) == 200
    assert small_api.http.delete(f"/v2025/workflows/{workflow['id']}").status_code == 400
    assert small_api.post(f"/workflows/{workflow['id']}/test", {"input": {}}).status_code == 400
    assert enable(small_api, workflow, value=False) == 200
    assert run(small_api, workflow)
    assert small_api.http.delete(f"/v2025/workflows/{workflow['id']}").status_code == 204


@pytest.mark.parametrize(
    "change",
    [
        {"name": None},
        {"enabled": "yes"},
        {"owner": {"id": "nobody"}},
        {"definition": {"start": "Nowhere", "steps": {}}, "enabled": True},
        {"definition": {"start": "A", "steps": {"A": {"type": "ACTION", "nextStep": "B"}}}, "enabled": True},
        {
            "definition": {"start": "A", "steps": {"A": {"type": "choice", "choiceList": [{"nextStep": "B"}]}}},
            "enabled": True,
        },
        {"definition": "x"},
        {"definition": {"start": "A", "steps": ["A"]}},
        {"trigger": {"type": "MOON", "attributes": {}}},
        {"trigger": {"type": "EVENT", "attributes": "x"}},
        {"trigger": None, "enabled": True},
        {"definition": None, "enabled": True},
    ],
)
def test_a_workflow_that_makes_no_sense_is_refused(small_api: SandboxApi, change: Any) -> None:
    body = {"name": "x", "definition": DEFINITION, "trigger": EVENT, **change}
    assert small_api.post("/workflows", body).status_code == 400


def test_what_is_kept_by_the_service_cannot_be_changed(small_api: SandboxApi) -> None:
    path = f"/workflows/{make(small_api)['id']}"
    for name in ("id", "created", "creator", "executionCount", "failureCount"):
        assert small_api.patch(path, {"op": "add", "path": f"/{name}", "value": 7}).status_code == 400
    assert small_api.patch(path, {"op": "remove", "path": "/enabled"}).status_code == 400


def test_an_execution_goes_on_by_the_clock(start_sandbox: Any) -> None:
    api = start_sandbox(**MINUTE)
    workflow = make(api)
    id = run(api, workflow)
    (execution,) = api.get(f"/workflow-executions/{id}")
    assert (execution["workflowId"], execution["status"]) == (workflow["id"], "Running")
    assert "closeTime" not in execution
    api.clock.now += 31
    events = [event["type"] for event in api.get(f"/workflow-executions/{id}/history")]
    assert events == [
        "WorkflowExecutionScheduled",
        "WorkflowExecutionStarted",
        *(f"ActivityTask{what}" for what in ("Scheduled", "Started", "Completed", "Scheduled", "Started")),
    ]
    api.clock.now += 31
    (execution,) = api.get(f"/workflow-executions/{id}")
    assert (execution["status"], execution["closeTime"]) == ("Completed", "2027-01-15T08:01:00.000Z")
    history = api.get(f"/workflow-executions/{id}/history")
    assert [event["type"] for event in history[-2:]] == ["ActivityTaskCompleted", "WorkflowExecutionCompleted"]
    assert history[0]["attributes"] == {"input": {"why": "a test"}}
    assert api.get(f"/workflow-executions/{id}/history", limit=1, offset=2) == history[2:3]
    whole = api.get(f"/workflow-executions/{id}/history-v2")
    assert whole == {"definition": DEFINITION, "history": history[-1], "trigger": EVENT}
    assert api.get(f"/workflows/{workflow['id']}")["executionCount"] == 1


def test_an_execution_that_runs_can_be_cancelled_once(start_sandbox: Any) -> None:
    api = start_sandbox(**MINUTE)
    id = run(api, make(api))
    api.clock.now += 5
    assert api.post(f"/workflow-executions/{id}/cancel").status_code == 204
    (execution,) = api.get(f"/workflow-executions/{id}")
    assert (execution["status"], execution["closeTime"]) == ("Canceled", "2027-01-15T08:00:05.000Z")
    assert "Canceled" in api.post(f"/workflow-executions/{id}/cancel").text
    assert api.post("/workflow-executions/x/cancel").status_code == 404


def test_executions_that_fail_are_counted_and_found(start_sandbox: Any) -> None:
    api = start_sandbox(**MINUTE)
    workflow = make(api)
    first = run(api, workflow)
    api.clock.now += 90
    path = f"/workflows/{workflow['id']}"
    api.patch(path, {"op": "replace", "path": "/definition", "value": FAILING})
    second = run(api, workflow)
    assert [item["id"] for item in api.get(f"{path}/executions", filters='status eq "Running"')] == [second]
    api.clock.now += 90

    def query(**query: Any) -> list[str]:
        return [item["id"] for item in api.get(f"{path}/executions", **query)]

    assert query() == [first, second]
    assert query(filters='status eq "Failed"') == query(offset=1) == [second]
    assert query(filters="start_time lt 2027-01-15T08:01:00Z") == query(limit=1) == [first]
    after = api.get(path)
    assert (after["executionCount"], after["failureCount"]) == (2, 1)
    assert api.http.get("/v2025/workflows/x/executions").status_code == 404
    assert api.http.get(f"/v2025{path}/executions", params={"filters": 'id eq "x"'}).status_code == 400


def test_executions_are_kept_for_90_days(small_api: SandboxApi) -> None:
    workflow = make(small_api)
    id = run(small_api, workflow)
    small_api.clock.now += 91 * 86_400
    small_api.http.headers.update(sign_in_again(small_api))
    assert small_api.get(f"/workflows/{workflow['id']}/executions") == []
    assert small_api.http.get(f"/v2025/workflow-executions/{id}").status_code == 404


def sign_in_again(api: SandboxApi) -> dict[str, str]:
    form = {
        "grant_type": "client_credentials",
        "client_id": api.sandbox.client_id,
        "client_secret": api.sandbox.client_secret,
    }
    return {"Authorization": f"Bearer {api.http.post('/oauth/token', data=form).json()['access_token']}"}


def test_a_workflow_is_started_from_outside_if_it_is_enabled_and_external(small_api: SandboxApi) -> None:
    workflow = make(small_api, trigger=EXTERNAL)
    path = f"/workflows/execute/external/{workflow['id']}"
    assert small_api.post(path, {"input": {}}).status_code == 400
    assert small_api.post(f"{path}/test", {"input": {"a": 1}}).json() == {"payload": {"a": 1}}
    assert enable(small_api, workflow) == 200
    started = small_api.post(path, {"input": {"a": 1}}).json()
    (execution,) = small_api.get(f"/workflow-executions/{started['workflowExecutionId']}")
    assert execution["status"] == "Completed"
    other = make(small_api, enabled=True)
    for where in (f"/workflows/execute/external/{other['id']}", f"/workflows/execute/external/{other['id']}/test"):
        assert "no external trigger" in small_api.post(where, {"input": {}}).text


def test_what_cannot_run_is_refused(small_api: SandboxApi) -> None:
    empty = small_api.post("/workflows", {"name": "Empty"}).json()
    assert "no steps" in small_api.post(f"/workflows/{empty['id']}/test", {"input": {}}).text
    assert small_api.post(f"/workflows/{make(small_api)['id']}/test", {"input": "x"}).status_code == 400


def test_the_library_has_triggers_actions_and_operators(small_api: SandboxApi) -> None:
    parts = {name: small_api.get(f"/workflow-library/{name}") for name in ("triggers", "actions", "operators")}
    assert small_api.get("/workflow-library") == [entry for part in parts.values() for entry in part]
    assert small_api.get("/workflow-library", limit=2, offset=1) == parts["triggers"][1:3]
    action = parts["actions"][0]
    assert small_api.get("/workflow-library/actions", filters=f'id eq "{action["id"]}"') == [action]
    scheduled = small_api.get("/workflow-library/triggers", filters='type eq "SCHEDULED" and name eq "By the Calendar"')
    assert len(scheduled) == 1
    assert small_api.http.get("/v2025/workflow-library/actions", params={"filters": 'name eq "x"'}).status_code == 400


def test_a_new_tenant_has_workflows_of_every_trigger(small_api: SandboxApi, start_sandbox: Any) -> None:
    assert {item["trigger"]["type"] for item in small_api.get("/workflows")} == {"EVENT", "SCHEDULED", "EXTERNAL"}
    (review,) = [item for item in small_api.get("/workflows") if not item["enabled"]]
    assert run(small_api, review)
    assert start_sandbox(identities=0).get("/workflows") == []


def test_a_client_starts_its_workflow_from_outside_until_it_is_replaced(small_api: SandboxApi) -> None:
    workflow = make(small_api, trigger=EXTERNAL, enabled=True)
    path = f"/workflows/{workflow['id']}/external/oauth-clients"
    client = small_api.http.post(f"/v2025{path}").json()

    def access() -> httpx.Response:
        form = {"grant_type": "client_credentials", "client_id": client["id"], "client_secret": client["secret"]}
        return small_api.http.post("/oauth/token", data=form)

    headers = {"Authorization": f"Bearer {access().json()['access_token']}"}
    assert small_api.http.post(client["url"], json={"input": {}}, headers=headers).status_code == 200
    assert small_api.http.get("/v2025/workflows", headers=headers).status_code == 403
    assert small_api.http.post(f"/v2025{path}").json()["id"] != client["id"]
    assert access().status_code == 401
    other = make(small_api)
    assert small_api.http.post(f"/v2025/workflows/{other['id']}/external/oauth-clients").status_code == 400


def test_a_draft_may_lead_nowhere_and_fails(small_api: SandboxApi) -> None:
    workflow = make(small_api, definition={"start": "Nowhere", "steps": {"End": {"type": "success"}}})
    execution = run(small_api, workflow)
    (status,) = small_api.get(f"/workflow-executions/{execution}")
    assert status["status"] == "Failed"
    assert enable(small_api, workflow) == 400


def test_an_event_starts_the_workflows_that_wait_for_it(small_api: SandboxApi) -> None:
    def wait_for(filter: str) -> dict[str, Any]:
        attributes = {"id": "idn:identity-deleted", "filter.$": filter}
        return make(small_api, enabled=True, trigger={"type": "EVENT", "attributes": attributes})

    workflow, other = wait_for("$.identity[?(@ == 'IDENTITY')]"), wait_for("$.identity[?(@ == 'ROLE')]")
    identities = reversed(small_api.get("/identities"))
    deleted = next(
        one for one in identities if small_api.http.delete(f"/v2025/identities/{one['id']}").status_code == 204
    )
    (execution,) = small_api.get(f"/workflows/{workflow['id']}/executions")
    assert small_api.get(f"/workflows/{other['id']}/executions") == []
    history = small_api.get(f"/workflow-executions/{execution['id']}/history")
    assert history[0]["attributes"]["input"]["identity"]["id"] == deleted["id"]
