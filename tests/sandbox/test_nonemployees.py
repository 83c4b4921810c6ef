"""People who are no employees: their sources, the requests for them, and their records."""

from __future__ import annotations

import csv
from typing import Any

import httpx
import pytest

from tests.sandbox.conftest import SandboxApi


def source(api: SandboxApi, name: str = "Contractors") -> dict[str, Any]:
    (result,) = [entry for entry in api.get("/non-employee-sources") if entry["name"] == name]
    return dict(result)


def person(api: SandboxApi, name: str = "ext.jo", where: str = "Contractors", **more: Any) -> dict[str, Any]:
    return {
        "accountName": name,
        "firstName": "Jo",
        "lastName": "Berg",
        "email": f"{name}@example.org",
        "phone": "+31 20 555 0100",
        "manager": api.get("/identities")[0]["alias"],
        "sourceId": source(api, where)["sourceId"],
        "startDate": "2027-02-01T00:00:00.000Z",
        "endDate": "2027-08-01T00:00:00.000Z",
        **more,
    }


def record(api: SandboxApi, name: str = "ext.jo", **more: Any) -> dict[str, Any]:
    response = api.post("/non-employee-records", person(api, name, **more))
    assert response.status_code == 200, response.text
    made: dict[str, Any] = response.json()
    return made


def request(api: SandboxApi, **more: Any) -> dict[str, Any]:
    response = api.post("/non-employee-requests", person(api, **more))
    assert response.status_code == 200, response.text
    made: dict[str, Any] = response.json()
    return made


def put(api: SandboxApi, path: str, body: Any) -> httpx.Response:
    return api.http.put(f"/v2025{path}", json=body)


def approvers(api: SandboxApi, *ids: str) -> None:
    path = f"/non-employee-sources/{source(api)['id']}"
    change = {"op": "replace", "path": "/approvers", "value": [{"id": id} for id in ids]}
    assert api.patch(path, change).status_code == 200


def test_a_source_is_created_read_changed_and_deleted(small_api: SandboxApi) -> None:
    first, second = (entry["id"] for entry in small_api.get("/identities")[:2])
    body = {"name": "Partners", "description": "Of other firms", "owner": {"id": first}, "approvers": [{"id": second}]}
    made = small_api.post("/non-employee-sources", body).json()
    assert made["approvers"] == [{"type": "IDENTITY", "id": second}]
    assert made.pop("cloudExternalId")
    path = f"/non-employee-sources/{made['id']}"
    assert small_api.get(path) == small_api.get(f"/non-employee-sources/{made['sourceId']}", "v2024") == made
    changed = small_api.patch(path, {"op": "replace", "path": "/name", "value": "Allies"})
    assert changed.json()["name"] == "Allies"
    record(small_api, sourceId=made["sourceId"])
    (counted,) = small_api.get("/non-employee-sources", sorters="name", limit=1, **{"non-employee-count": "true"})
    assert (counted["name"], counted["nonEmployeeCount"]) == ("Allies", 1)
    assert small_api.http.delete(f"/v2025{path}").status_code == 204
    assert small_api.http.get(f"/v2025{path}").status_code == 404
    assert small_api.get("/non-employee-records") == []


@pytest.mark.parametrize(
    "change",
    [
        {"name": ""},
        {"name": "contractors"},
        {"description": None},
        {"owner": {"id": "nobody"}},
        {"approvers": [{"id": "nobody"}]},
        {"approvers": "x"},
        {"managementWorkgroup": "none"},
    ],
)
def test_a_source_that_makes_no_sense_is_refused(small_api: SandboxApi, change: Any) -> None:
    body = {"name": "Partners", "description": "x", "owner": {"id": small_api.get("/identities")[0]["id"]}, **change}
    assert small_api.post("/non-employee-sources", body).status_code == 400


def test_there_are_at_most_three_approvers_and_the_owner_stays(small_api: SandboxApi) -> None:
    path = f"/non-employee-sources/{source(small_api)['id']}"
    four = [{"id": entry["id"]} for entry in small_api.get("/identities")[:4]]
    assert small_api.patch(path, {"op": "replace", "path": "/approvers", "value": four}).status_code == 400
    assert small_api.patch(path, {"op": "replace", "path": "/sourceId", "value": "x"}).status_code == 400


def test_sources_are_listed_by_who_manages_them(small_api: SandboxApi) -> None:
    mine = small_api.get("/non-employee-sources", **{"requested-for": "me"})
    assert [entry["name"] for entry in mine] == ["Contractors", "Interns"]
    assert small_api.get("/non-employee-sources", **{"requested-for": "nobody"}) == []
    assert [entry["name"] for entry in small_api.get("/non-employee-sources", sorters="-name", offset=1)] == [
        "Contractors"
    ]


def test_a_group_that_manages_a_source_is_connected_to_it(small_api: SandboxApi) -> None:
    group = small_api.get("/workgroups")[0]
    owner = small_api.get("/identities")[0]["id"]
    body = {"name": "P", "description": "x", "owner": {"id": owner}, "managementWorkgroup": group["id"]}
    made = small_api.post("/non-employee-sources", body).json()
    target = {"type": "SOURCE", "id": made["sourceId"], "name": "P", "description": "x"}
    connections = small_api.get(f"/workgroups/{group['id']}/connections", sorters="name")
    assert connections == [{"connectionType": "ManagementWorkgroup", "object": target}]
    assert small_api.get(f"/workgroups/{group['id']}")["connectionCount"] == 1
    assert "in use" in small_api.http.delete(f"/v2025/workgroups/{group['id']}").text
    assert small_api.post("/workgroups/bulk-delete", {"ids": [group["id"]]}).json()[0]["status"] == 409


def test_a_source_has_eight_attributes_and_up_to_ten_of_its_own(small_api: SandboxApi) -> None:
    path = f"/non-employee-sources/{source(small_api)['id']}/schema-attributes"
    assert [entry["system"] for entry in small_api.get(path)] == [True] * 8
    body = {"type": "TEXT", "label": "Badge", "technicalName": "badge"}
    badge = small_api.post(path, body).json()
    assert (badge["system"], badge["required"]) == (False, False)
    assert (
        small_api.post(path, {**body, "technicalName": "BADGE"}).json()["detailCode"] == "400.1.409 Reference conflict"
    )
    for index in range(9):
        assert small_api.post(path, {**body, "technicalName": f"more{index}"}).status_code == 200
    assert small_api.post(path, {**body, "technicalName": "x"}).json()["detailCode"] == "400.1.4 Limit violation"
    element = f"{path}/{badge['id']}"
    assert small_api.patch(element, {"op": "replace", "path": "/label", "value": "Pass"}).json()["label"] == "Pass"
    assert small_api.patch(element, {"op": "replace", "path": "/technicalName", "value": "pass"}).status_code == 400
    assert small_api.get(element)["label"] == "Pass"
    assert small_api.http.delete(f"/v2025{element}").status_code == 204
    assert small_api.http.get(f"/v2025{element}").status_code == 404
    system = f"{path}/{small_api.get(path)[0]['id']}"
    assert small_api.http.delete(f"/v2025{system}").status_code == 400
    assert small_api.http.delete(f"/v2025{path}").status_code == 204
    assert len(small_api.get(path)) == 8
    other = f"/non-employee-sources/{source(small_api, 'Interns')['id']}/schema-attributes"
    assert small_api.http.get(f"/v2025{other}/{system.rpartition('/')[2]}").status_code == 404


@pytest.mark.parametrize(
    "body",
    [
        {"type": "DATE", "label": "x", "technicalName": "x"},
        {"type": "TEXT", "label": "", "technicalName": "x"},
        {"type": "TEXT", "label": "x"},
    ],
)
def test_an_attribute_that_makes_no_sense_is_refused(small_api: SandboxApi, body: Any) -> None:
    path = f"/non-employee-sources/{source(small_api)['id']}/schema-attributes"
    assert small_api.post(path, body).status_code == 400


def test_what_a_source_that_is_not_there_has_is_not_there(small_api: SandboxApi) -> None:
    for what in ("", "/schema-attributes", "/non-employees/download", "/non-employee-bulk-upload/status"):
        assert small_api.http.get(f"/v2025/non-employee-sources/x{what}").status_code == 404


def upload(api: SandboxApi, text: str) -> httpx.Response:
    path = f"/v2025/non-employee-sources/{source(api)['id']}/non-employee-bulk-upload"
    return api.http.post(path, files={"data": ("people.csv", text.encode(), "text/csv")})


def test_records_are_made_and_changed_by_an_upload(start_sandbox: Any) -> None:
    api = start_sandbox(identities=10, task_seconds=60)
    path = f"/non-employee-sources/{source(api)['id']}"
    assert api.get(f"{path}/non-employee-bulk-upload/status") == {}
    record(api)
    manager = api.get("/identities")[0]["alias"]
    head = "accountName,firstName,lastName,phone,email,manager,startDate,endDate\n"
    rows = [f"{name},Jo,Dahl,1,jo@example.org,{manager},2027-02-01,2027-08-01\n" for name in ("ext.jo", "ext.new")]
    sent = upload(api, head + "".join(rows))
    assert (sent.status_code, sent.json()["status"]) == (202, "PENDING")
    result = api.get("/non-employee-records", sorters="accountName")
    assert [(entry["accountName"], entry["lastName"]) for entry in result] == [("ext.jo", "Dahl"), ("ext.new", "Dahl")]
    states = []
    for seconds in (0, 30, 31):
        api.clock.now += seconds
        states.append(api.get(f"{path}/non-employee-bulk-upload/status")["status"])
    assert states == ["PENDING", "IN_PROGRESS", "COMPLETED"]
    exported = api.http.get(f"/v2025{path}/non-employees/download").text
    assert upload(api, exported).status_code == 202
    assert [entry["accountName"] for entry in api.get("/non-employee-records")] == ["ext.jo", "ext.new"]


def test_an_upload_with_rows_that_make_no_sense_says_so_at_its_end(small_api: SandboxApi) -> None:
    assert upload(small_api, "accountName\nx\n").status_code == 400
    head = "accountName,firstName,lastName,phone,email,manager,startDate,endDate\n"
    assert upload(small_api, head + "ext.x,Jo,Dahl,1,jo@example.org,nobody,2027-02-01,2027-08-01\n").status_code == 202
    status = f"/non-employee-sources/{source(small_api)['id']}/non-employee-bulk-upload/status"
    assert small_api.get(status) == {"status": "ERROR"}
    assert small_api.get("/non-employee-records") == []


def test_a_record_is_created_read_changed_and_deleted(small_api: SandboxApi) -> None:
    made = record(small_api)
    assert {**made, **person(small_api)} == made
    path = f"/non-employee-records/{made['id']}"
    replaced = put(small_api, path, person(small_api, lastName="Dahl"))
    assert replaced.json()["lastName"] == "Dahl"
    patched = small_api.patch(path, {"op": "replace", "path": "/endDate", "value": "2027-09-01T02:00:00+02:00"})
    assert patched.json()["endDate"] == "2027-09-01T00:00:00.000Z"
    assert small_api.get(path, "v2024") == patched.json()
    assert small_api.http.delete(f"/v2025{path}").status_code == 204
    assert small_api.http.get(f"/v2025{path}").status_code == 404


@pytest.mark.parametrize(
    "change",
    [
        {"accountName": "EXT.JO"},
        {"accountName": ""},
        {"sourceId": "nowhere"},
        {"manager": "nobody"},
        {"startDate": "soon"},
        {"endDate": "2027-01-01T00:00:00Z"},
        {"endDate": None},
        {"data": {"badge": "7"}},
        {"data": ["x"]},
    ],
)
def test_a_record_that_makes_no_sense_is_refused(small_api: SandboxApi, change: Any) -> None:
    made = record(small_api)
    body = person(small_api, "ext.other", **change) if "accountName" not in change else {**person(small_api), **change}
    assert small_api.post("/non-employee-records", body).status_code == 400
    operations = [{"op": "add", "path": f"/{name}", "value": value} for name, value in change.items()]
    if "accountName" not in change:
        assert small_api.patch(f"/non-employee-records/{made['id']}", *operations).status_code == 400


def test_data_has_what_the_source_requires(small_api: SandboxApi) -> None:
    path = f"/non-employee-sources/{source(small_api)['id']}/schema-attributes"
    small_api.post(path, {"type": "TEXT", "label": "Badge", "technicalName": "badge", "required": True})
    assert "requires" in small_api.post("/non-employee-records", person(small_api)).text
    assert record(small_api, data={"badge": "7"})["data"] == {"badge": "7"}


def test_records_are_listed_by_source_and_deleted_together(small_api: SandboxApi) -> None:
    made = [record(small_api, name) for name in ("ext.b", "ext.a")]
    intern = record(small_api, "ext.c", where="Interns")
    result = small_api.get(
        "/non-employee-records", filters=f'sourceId eq "{made[0]["sourceId"]}"', sorters="accountName"
    )
    assert [entry["accountName"] for entry in result] == ["ext.a", "ext.b"]
    assert small_api.get("/non-employee-records", limit=1, offset=2) == [intern]
    assert small_api.post("/non-employee-records/bulk-delete", {"ids": [intern["id"], "x"]}).status_code == 400
    assert small_api.post("/non-employee-records/bulk-delete", {"ids": []}).status_code == 400
    assert (
        small_api.post("/non-employee-records/bulk-delete", {"ids": [entry["id"] for entry in made]}).status_code == 204
    )
    assert small_api.get("/non-employee-records") == [intern]


def test_a_request_that_is_approved_makes_a_record(small_api: SandboxApi) -> None:
    asked = request(small_api)
    assert (asked["approvalStatus"], asked["name"]) == ("PENDING", "Contractors")
    (item,) = small_api.get("/non-employee-approvals", filters='approvalStatus eq "PENDING"', **{"requested-for": "me"})
    assert item["nonEmployeeRequest"]["id"] == asked["id"]
    path = f"/non-employee-approvals/{item['id']}"
    detail = small_api.get(path)["nonEmployeeRequest"]
    assert (detail["accountName"], len(detail["nonEmployeeSource"]["schemaAttributes"])) == ("ext.jo", 8)
    assert "accountName" not in small_api.get(path, **{"include-detail": "false"})["nonEmployeeRequest"]
    approved = small_api.post(f"{path}/approve", {"comment": "Known to us"})
    assert (approved.json()["approvalStatus"], approved.json()["comment"]) == ("APPROVED", "Known to us")
    (made,) = small_api.get("/non-employee-records")
    assert made["accountName"] == "ext.jo"
    after = small_api.get(f"/non-employee-requests/{asked['id']}")
    assert (after["approvalStatus"], after["approvalItems"][0]["approvalStatus"]) == ("APPROVED", "APPROVED")
    assert after["completionDate"]
    assert small_api.post(f"{path}/approve", {}).status_code == 400
    assert small_api.get("/non-employee-approvals/summary/me") == {"approved": 1, "rejected": 0, "pending": 0}
    summary = small_api.get("/non-employee-requests/summary/me")
    assert summary == {"approved": 1, "rejected": 0, "pending": 0, "nonEmployeeCount": 1}


def test_a_request_that_is_rejected_makes_none(small_api: SandboxApi) -> None:
    me, other = (entry["id"] for entry in small_api.get("/identities")[:2])
    approvers(small_api, me, other)
    asked = request(small_api)
    first, second = asked["approvalItems"]
    assert [first["approvalStatus"], second["approvalStatus"]] == ["PENDING", "NOT_READY"]
    path = f"/non-employee-approvals/{first['id']}"
    assert small_api.post(f"{path}/reject", {}).status_code == 400
    assert small_api.post(f"{path}/reject", {"comment": "Unknown"}).json()["approvalStatus"] == "REJECTED"
    after = small_api.get(f"/non-employee-requests/{asked['id']}")
    assert after["approvalStatus"] == "REJECTED"
    assert [entry["approvalStatus"] for entry in after["approvalItems"]] == ["REJECTED", "CANCELLED"]
    assert small_api.get("/non-employee-records") == []
    assert small_api.http.delete(f"/v2025/non-employee-requests/{asked['id']}").status_code == 204
    assert small_api.get("/non-employee-approvals") == []


def test_only_the_approver_decides_and_each_in_turn(small_api: SandboxApi) -> None:
    me, other = (entry["id"] for entry in small_api.get("/identities")[:2])
    approvers(small_api, me, other)
    first, second = (f"/non-employee-approvals/{entry['id']}/approve" for entry in request(small_api)["approvalItems"])
    assert small_api.post(second, {}).status_code == 403
    assert small_api.post(first, {}).status_code == 200
    assert small_api.get("/non-employee-approvals/summary/" + other)["pending"] == 1
    assert small_api.get("/non-employee-records") == []
    assert small_api.post("/non-employee-approvals/x/approve", {}).status_code == 404


def test_a_member_of_a_group_decides_for_it(small_api: SandboxApi) -> None:
    me = small_api.get("/identities")[0]["id"]
    group = small_api.post("/workgroups", {"name": "Gate"}).json()["id"]
    approvers(small_api, group)
    (item,) = request(small_api)["approvalItems"]
    assert item["approver"] == {"type": "GOVERNANCE_GROUP", "id": group}
    path = f"/non-employee-approvals/{item['id']}/approve"
    assert small_api.post(path, {}).status_code == 403
    small_api.post(f"/workgroups/{group}/members/bulk-add", [{"id": me}])
    assert small_api.post(path, {}).status_code == 200


def test_without_approvers_a_request_is_approved_at_once(small_api: SandboxApi) -> None:
    asked = request(small_api, where="Interns")
    assert (asked["approvalStatus"], asked["approvalItems"]) == ("APPROVED", [])
    assert len(small_api.get("/non-employee-records")) == 1


def test_requests_are_listed_for_who_manages_the_source(small_api: SandboxApi) -> None:
    element, two = request(small_api, name="ext.b"), request(small_api, name="ext.a")
    result = small_api.get("/non-employee-requests", sorters="accountName", **{"requested-for": "me"})
    assert result == [two, element]
    assert small_api.get("/non-employee-requests", **{"requested-for": "nobody"}) == []
    by_source = f'sourceId eq "{element["sourceId"]}"'
    assert small_api.get("/non-employee-requests", filters=by_source, offset=1, **{"requested-for": "me"}) == [two]
    assert small_api.http.get("/v2025/non-employee-requests").status_code == 400


def test_records_are_exported_as_csv(small_api: SandboxApi) -> None:
    where = source(small_api)["id"]
    small_api.post(
        f"/non-employee-sources/{where}/schema-attributes",
        {"type": "TEXT", "label": "Badge", "technicalName": "badge"},
    )
    record(small_api, lastName='"Berg", the', data={"badge": "7"})
    response = small_api.http.get(f"/v2025/non-employee-sources/{where}/non-employees/download")
    assert response.headers["Content-Type"] == "text/csv"
    (row,) = csv.DictReader(response.text.splitlines())
    assert (row["accountName"], row["lastName"], row["badge"]) == ("ext.jo", '"Berg", the', "7")
    template = small_api.http.get(f"/v2025/non-employee-sources/{where}/schema-attributes-template/download")
    assert template.text.splitlines() == [",".join(row)]
