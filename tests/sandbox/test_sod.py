"""Separation of duties: policies, predictions, violation reports and their schedules."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit_sandbox.services.sod.violations import find_conflict
from tests.sandbox.conftest import SandboxApi


def build_policy(left: list[str], right: list[str], **changes: Any) -> dict[str, Any]:
    sides = {
        side: {"name": side, "criteriaList": [{"type": "ENTITLEMENT", "id": id} for id in ids]}
        for side, ids in (("leftCriteria", left), ("rightCriteria", right))
    }
    policy = {"name": "Pay or approve", "type": "CONFLICTING_ACCESS_BASED", "state": "ENFORCED"}
    return {**policy, "conflictingAccessCriteria": sides, **changes}


def create_policy(api: SandboxApi, policy: dict[str, Any]) -> dict[str, Any]:
    response = api.post("/sod-policies", policy)
    assert response.status_code == 201, response.text
    result: dict[str, Any] = response.json()
    return result


def find_holder(api: SandboxApi) -> tuple[dict[str, Any], list[str]]:
    """Return an identity with at least two entitlements, as a search document, and their ids."""
    for hit in api.post("/search", {"indices": ["identities"], "query": {"query": "*"}}).json():
        held = [item["id"] for item in hit["access"] if item["type"] == "ENTITLEMENT"]
        if len(held) > 1:
            return hit, held
    raise AssertionError("nobody has two entitlements")


def find_free(api: SandboxApi, held: list[str]) -> str:
    """Return an entitlement that is not held."""
    return next(str(one["id"]) for one in api.get("/entitlements") if one["id"] not in held)


def read_report(response: Any) -> list[dict[str, str]]:
    with zipfile.ZipFile(io.BytesIO(response.content)) as archive:
        return [row for name in archive.namelist() for row in csv.DictReader(io.StringIO(archive.read(name).decode()))]


def test_policies_are_created_read_changed_and_deleted(small_api: SandboxApi) -> None:
    entitlements = small_api.get("/entitlements", limit=2)
    owner = small_api.get("/identities")[0]
    reference = {"type": "IDENTITY", "id": owner["id"]}
    left, right = (one["id"] for one in entitlements)
    policy = create_policy(small_api, build_policy([left], [right], ownerRef=reference))
    assert policy["ownerRef"] == {**reference, "name": owner["name"]}
    criteria = policy["conflictingAccessCriteria"]["leftCriteria"]["criteriaList"]
    assert criteria == [{"type": "ENTITLEMENT", "id": left, "name": entitlements[0]["name"]}]
    assert policy["policyQuery"] == f"@access(id:({left})) AND @access(id:({right}))"
    path = f"/sod-policies/{policy['id']}"
    assert small_api.get(path, "v2024") == policy
    assert small_api.get("/sod-policies", filters='state eq "ENFORCED"', sorters="name") == [policy]
    patched = small_api.patch(path, {"op": "replace", "path": "/description", "value": "Nobody does both"})
    assert patched.json()["description"] == "Nobody does both"
    replaced = small_api.http.put(f"/v2025{path}", json={**policy, "name": "Renamed", "creatorId": "x"}).json()
    assert (replaced["name"], replaced["creatorId"]) == ("Renamed", policy["creatorId"])
    assert small_api.http.delete(f"/v2025{path}").status_code == 204
    assert small_api.get("/sod-policies") == []


@pytest.mark.parametrize("policy", [build_policy([], ["x"]), {"name": "Empty"}, build_policy(["x"], ["y"], name=" ")])
def test_faulty_policies_are_refused(api: SandboxApi, policy: dict[str, Any]) -> None:
    assert api.post("/sod-policies", policy).status_code == 400


def test_violations_of_new_access_are_predicted(small_api: SandboxApi) -> None:
    identity, held = find_holder(small_api)
    new = find_free(small_api, held)
    policy = create_policy(small_api, build_policy(held[:1], [new]))
    create_policy(small_api, build_policy(held[:1], [new], name="Off", state="NOT_ENFORCED"))
    create_policy(small_api, build_policy(held[:1], held[1:2], name="Existing"))
    body = {"identityId": identity["id"], "accessRefs": [{"type": "ENTITLEMENT", "id": new}]}
    (context,) = small_api.post("/sod-violations/predict", body).json()["violationContexts"]
    assert (context["policy"]["id"], context["policy"]["name"]) == (policy["id"], policy["name"])
    sides = context["conflictingAccessCriteria"]
    existing = [
        [item["existing"] for item in sides[side]["criteriaList"]] for side in ("leftCriteria", "rightCriteria")
    ]
    assert existing == [[True], [False]]
    free = {"identityId": identity["id"], "accessRefs": []}
    assert small_api.post("/sod-violations/predict", free).json() == {"violationContexts": []}
    checked = small_api.post("/sod-violations/check", body, "v2024")
    assert (checked.status_code, set(checked.json())) == (202, {"requestId", "created"})
    assert small_api.post("/sod-violations/predict", {**body, "identityId": "nobody"}).status_code == 400


def test_a_report_lists_the_identities_that_violate_a_policy(start_sandbox: Callable[..., SandboxApi]) -> None:
    api = start_sandbox(identities=30, task_seconds=60)
    identity, held = find_holder(api)
    policy = create_policy(api, build_policy(held[:1], held[1:2]))
    general = create_policy(api, {"name": "Managers", "policyQuery": "isManager:true"})
    started = api.post(f"/sod-policies/{policy['id']}/violation-report/run").json()
    assert (started["type"], started["name"], started["status"]) == ("REPORT_RESULT", policy["name"], "PENDING")
    everything = api.post("/sod-violation-report/run").json()
    assert api.http.get(f"/v2025/sod-violation-report/{started['id']}/download").status_code == 400
    api.clock.now += 61
    assert api.get(f"/sod-policies/{policy['id']}/violation-report")["status"] == "SUCCESS"
    assert api.get(f"/sod-policies/sod-violation-report-status/{started['id']}", "v2024")["status"] == "SUCCESS"
    assert api.get("/sod-violation-report")["id"] == everything["id"]
    rows = read_report(api.http.get(f"/v2025/sod-violation-report/{started['id']}/download"))
    assert identity["id"] in {row["Identity ID"] for row in rows}
    assert {row["Policy ID"] for row in rows} == {policy["id"]}
    response = api.http.get(f"/v2024/sod-violation-report/{everything['id']}/download/quarter")
    assert response.headers["Content-Disposition"] == 'attachment; filename="quarter.zip"'
    managers = {one["id"] for one in api.get("/identities") if one["isManager"]}
    assert {row["Identity ID"] for row in read_report(response) if row["Policy ID"] == general["id"]} == managers
    some = api.post("/sod-violation-report/run", {"filteredPolicyList": [general["id"]]}).json()
    api.clock.now += 61
    rows = read_report(api.http.get(f"/v2025/sod-violation-report/{some['id']}/download"))
    assert {row["Policy"] for row in rows} == {"Managers"}


def test_a_policy_runs_by_its_schedule(start_sandbox: Callable[..., SandboxApi]) -> None:
    api = start_sandbox(identities=30, token_lifetime=30 * 86_400)
    policy = create_policy(api, {"name": "Managers", "policyQuery": "isManager:true"})
    path = f"/sod-policies/{policy['id']}"
    schedule = {"type": "DAILY", "hours": {"type": "LIST", "values": ["9"]}}
    body = {"name": "Daily", "description": "", "schedule": schedule, "recipients": [], "emailEmptyResults": False}
    made = api.http.put(f"/v2025{path}/schedule", json=body)
    assert (made.status_code, made.json()["schedule"]) == (200, schedule)
    assert api.get(f"{path}/schedule", "v2024") == made.json()
    assert api.get(path)["scheduled"] is True
    assert api.http.get(f"/v2025{path}/violation-report").status_code == 404
    api.clock.now += 86_400
    report = api.get(f"{path}/violation-report")
    assert read_report(api.http.get(f"/v2025/sod-violation-report/{report['id']}/download"))
    assert api.http.delete(f"/v2025{path}/schedule").status_code == 204
    assert api.http.get(f"/v2025{path}/schedule").status_code == 404
    assert api.get(path)["scheduled"] is False


IDS = st.lists(st.sampled_from("abcdef"), min_size=1)


@given(IDS, IDS, st.sets(st.sampled_from("abcdef")))
def test_a_conflict_is_access_on_both_sides(left: list[str], right: list[str], held: set[str]) -> None:
    conflict = find_conflict(build_policy(left, right), held)
    assert (conflict is not None) == bool(held & set(left) and held & set(right))
