"""Non-employees: sources, requests and records."""

from __future__ import annotations

import csv
from typing import Any

import httpx
import pytest

from tests.sandbox.conftest import Box


def source(box: Box, name: str = "Contractors") -> dict[str, Any]:
    (results,) = [item for item in box.get("/non-employee-sources") if item["name"] == name]
    return dict(results)


def person(box: Box, name: str = "ext.jo", where: str = "Contractors", **more: Any) -> dict[str, Any]:
    return {
        "accountName": name,
        "firstName": "Jo",
        "lastName": "Berg",
        "email": f"{name}@example.org",
        "phone": "+31 20 555 0100",
        "manager": box.get("/identities")[0]["alias"],
        "sourceId": source(box, where)["sourceId"],
        "startDate": "2027-02-01T00:00:00.000Z",
        "endDate": "2027-08-01T00:00:00.000Z",
        **more,
    }


def record(box: Box, name: str = "ext.jo", **more: Any) -> dict[str, Any]:
    answer = box.post("/non-employee-records", person(box, name, **more))
    assert answer.status_code == 200, answer.text
    created: dict[str, Any] = answer.json()
    return created


def request(box: Box, **more: Any) -> dict[str, Any]:
    answer = box.post("/non-employee-requests", person(box, **more))
    assert answer.status_code == 200, answer.text
    created: dict[str, Any] = answer.json()
    return created


def put(box: Box, path: str, body: Any) -> httpx.Response:
    return box.http.put(f"/v2025{path}", json=body)


def approvers(box: Box, *ids: str) -> None:
    path = f"/non-employee-sources/{source(box)['id']}"
    change = {"op": "replace", "path": "/approvers", "value": [{"id": id} for id in ids]}
    assert box.patch(path, change).status_code == 200


def test_a_source_is_created_read_changed_and_deleted(small: Box) -> None:
    first, second = (item["id"] for item in small.get("/identities")[:2])
    body = {"name": "Partners", "description": "Of other firms", "owner": {"id": first}, "approvers": [{"id": second}]}
    created = small.post("/non-employee-sources", body).json()
    assert created["approvers"] == [{"type": "IDENTITY", "id": second}]
    assert created.pop("cloudExternalId")
    path = f"/non-employee-sources/{created['id']}"
    assert small.get(path) == small.get(f"/non-employee-sources/{created['sourceId']}", "v2024") == created
    changed = small.patch(path, {"op": "replace", "path": "/name", "value": "Allies"})
    assert changed.json()["name"] == "Allies"
    record(small, sourceId=created["sourceId"])
    (counted,) = small.get("/non-employee-sources", sorters="name", limit=1, **{"non-employee-count": "true"})
    assert (counted["name"], counted["nonEmployeeCount"]) == ("Allies", 1)
    assert small.http.delete(f"/v2025{path}").status_code == 204
    assert small.http.get(f"/v2025{path}").status_code == 404
    assert small.get("/non-employee-records") == []


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
def test_a_source_that_makes_no_sense_is_refused(small: Box, change: Any) -> None:
    body = {"name": "Partners", "description": "x", "owner": {"id": small.get("/identities")[0]["id"]}, **change}
    assert small.post("/non-employee-sources", body).status_code == 400


def test_there_are_at_most_three_approvers_and_the_owner_stays(small: Box) -> None:
    path = f"/non-employee-sources/{source(small)['id']}"
    four = [{"id": item["id"]} for item in small.get("/identities")[:4]]
    assert small.patch(path, {"op": "replace", "path": "/approvers", "value": four}).status_code == 400
    assert small.patch(path, {"op": "replace", "path": "/sourceId", "value": "x"}).status_code == 400


def test_sources_are_listed_by_who_manages_them(small: Box) -> None:
    mine = small.get("/non-employee-sources", **{"requested-for": "me"})
    assert [item["name"] for item in mine] == ["Contractors", "Interns"]
    assert small.get("/non-employee-sources", **{"requested-for": "nobody"}) == []
    assert [item["name"] for item in small.get("/non-employee-sources", sorters="-name", offset=1)] == ["Contractors"]


def test_a_group_that_manages_a_source_is_connected_to_it(small: Box) -> None:
    group = small.get("/workgroups")[0]
    owner = small.get("/identities")[0]["id"]
    body = {"name": "P", "description": "x", "owner": {"id": owner}, "managementWorkgroup": group["id"]}
    created = small.post("/non-employee-sources", body).json()
    target = {"type": "SOURCE", "id": created["sourceId"], "name": "P", "description": "x"}
    connections = small.get(f"/workgroups/{group['id']}/connections", sorters="name")
    assert connections == [{"connectionType": "ManagementWorkgroup", "object": target}]
    assert small.get(f"/workgroups/{group['id']}")["connectionCount"] == 1
    assert "in use" in small.http.delete(f"/v2025/workgroups/{group['id']}").text
    assert small.post("/workgroups/bulk-delete", {"ids": [group["id"]]}).json()[0]["status"] == 409


def test_a_source_has_eight_attributes_and_up_to_ten_of_its_own(small: Box) -> None:
    path = f"/non-employee-sources/{source(small)['id']}/schema-attributes"
    assert [item["system"] for item in small.get(path)] == [True] * 8
    body = {"type": "TEXT", "label": "Badge", "technicalName": "badge"}
    badge = small.post(path, body).json()
    assert (badge["system"], badge["required"]) == (False, False)
    assert small.post(path, {**body, "technicalName": "BADGE"}).json()["detailCode"] == "400.1.409 Reference conflict"
    for index in range(9):
        assert small.post(path, {**body, "technicalName": f"more{index}"}).status_code == 200
    assert small.post(path, {**body, "technicalName": "x"}).json()["detailCode"] == "400.1.4 Limit violation"
    entry = f"{path}/{badge['id']}"
    assert small.patch(entry, {"op": "replace", "path": "/label", "value": "Pass"}).json()["label"] == "Pass"
    assert small.patch(entry, {"op": "replace", "path": "/technicalName", "value": "pass"}).status_code == 400
    assert small.get(entry)["label"] == "Pass"
    assert small.http.delete(f"/v2025{entry}").status_code == 204
    assert small.http.get(f"/v2025{entry}").status_code == 404
    system = f"{path}/{small.get(path)[0]['id']}"
    assert small.http.delete(f"/v2025{system}").status_code == 400
    assert small.http.delete(f"/v2025{path}").status_code == 204
    assert len(small.get(path)) == 8
    other = f"/non-employee-sources/{source(small, 'Interns')['id']}/schema-attributes"
    assert small.http.get(f"/v2025{other}/{system.rpartition('/')[2]}").status_code == 404


@pytest.mark.parametrize(
    "body",
    [
        {"type": "DATE", "label": "x", "technicalName": "x"},
        {"type": "TEXT", "label": "", "technicalName": "x"},
        {"type": "TEXT", "label": "x"},
    ],
)
def test_an_attribute_that_makes_no_sense_is_refused(small: Box, body: Any) -> None:
    path = f"/non-employee-sources/{source(small)['id']}/schema-attributes"
    assert small.post(path, body).status_code == 400


def test_what_a_source_that_is_not_there_has_is_not_there(small: Box) -> None:
    for what in ("", "/schema-attributes", "/non-employees/download", "/non-employee-bulk-upload/status"):
        assert small.http.get(f"/v2025/non-employee-sources/x{what}").status_code == 404


def upload(box: Box, text: str) -> httpx.Response:
    path = f"/v2025/non-employee-sources/{source(box)['id']}/non-employee-bulk-upload"
    return box.http.post(path, files={"data": ("people.csv", text.encode(), "text/csv")})


def test_records_are_made_and_changed_by_an_upload(running: Any) -> None:
    box = running(identities=10, task_seconds=60)
    path = f"/non-employee-sources/{source(box)['id']}"
    assert box.get(f"{path}/non-employee-bulk-upload/status") == {}
    record(box)
    manager = box.get("/identities")[0]["alias"]
    head = "accountName,firstName,lastName,phone,email,manager,startDate,endDate\n"
    rows = [f"{name},Jo,Dahl,1,jo@example.org,{manager},2027-02-01,2027-08-01\n" for name in ("ext.jo", "ext.new")]
    sent = upload(box, head + "".join(rows))
    assert (sent.status_code, sent.json()["status"]) == (202, "PENDING")
    results = box.get("/non-employee-records", sorters="accountName")
    assert [(item["accountName"], item["lastName"]) for item in results] == [("ext.jo", "Dahl"), ("ext.new", "Dahl")]
    states = []
    for seconds in (0, 30, 31):
        box.clock.now += seconds
        states.append(box.get(f"{path}/non-employee-bulk-upload/status")["status"])
    assert states == ["PENDING", "IN_PROGRESS", "COMPLETED"]
    exported = box.http.get(f"/v2025{path}/non-employees/download").text
    assert upload(box, exported).status_code == 202
    assert [item["accountName"] for item in box.get("/non-employee-records")] == ["ext.jo", "ext.new"]


def test_an_upload_with_rows_that_make_no_sense_says_so_at_its_end(small: Box) -> None:
    assert upload(small, "accountName\nx\n").status_code == 400
    head = "accountName,firstName,lastName,phone,email,manager,startDate,endDate\n"
    assert upload(small, head + "ext.x,Jo,Dahl,1,jo@example.org,nobody,2027-02-01,2027-08-01\n").status_code == 202
    status = f"/non-employee-sources/{source(small)['id']}/non-employee-bulk-upload/status"
    assert small.get(status) == {"status": "ERROR"}
    assert small.get("/non-employee-records") == []


def test_a_record_is_created_read_changed_and_deleted(small: Box) -> None:
    created = record(small)
    assert {**created, **person(small)} == created
    path = f"/non-employee-records/{created['id']}"
    replaced = put(small, path, person(small, lastName="Dahl"))
    assert replaced.json()["lastName"] == "Dahl"
    patched = small.patch(path, {"op": "replace", "path": "/endDate", "value": "2027-09-01T02:00:00+02:00"})
    assert patched.json()["endDate"] == "2027-09-01T00:00:00.000Z"
    assert small.get(path, "v2024") == patched.json()
    assert small.http.delete(f"/v2025{path}").status_code == 204
    assert small.http.get(f"/v2025{path}").status_code == 404


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
def test_a_record_that_makes_no_sense_is_refused(small: Box, change: Any) -> None:
    created = record(small)
    body = person(small, "ext.other", **change) if "accountName" not in change else {**person(small), **change}
    assert small.post("/non-employee-records", body).status_code == 400
    operations = [{"op": "add", "path": f"/{name}", "value": value} for name, value in change.items()]
    if "accountName" not in change:
        assert small.patch(f"/non-employee-records/{created['id']}", *operations).status_code == 400


def test_data_has_what_the_source_requires(small: Box) -> None:
    path = f"/non-employee-sources/{source(small)['id']}/schema-attributes"
    small.post(path, {"type": "TEXT", "label": "Badge", "technicalName": "badge", "required": True})
    assert "requires" in small.post("/non-employee-records", person(small)).text
    assert record(small, data={"badge": "7"})["data"] == {"badge": "7"}


def test_records_are_listed_by_source_and_deleted_together(small: Box) -> None:
    created = [record(small, name) for name in ("ext.b", "ext.a")]
    intern = record(small, "ext.c", where="Interns")
    results = small.get(
        "/non-employee-records", filters=f'sourceId eq "{created[0]["sourceId"]}"', sorters="accountName"
    )
    assert [item["accountName"] for item in results] == ["ext.a", "ext.b"]
    assert small.get("/non-employee-records", limit=1, offset=2) == [intern]
    assert small.post("/non-employee-records/bulk-delete", {"ids": [intern["id"], "x"]}).status_code == 400
    assert small.post("/non-employee-records/bulk-delete", {"ids": []}).status_code == 400
    assert small.post("/non-employee-records/bulk-delete", {"ids": [item["id"] for item in created]}).status_code == 204
    assert small.get("/non-employee-records") == [intern]


def test_a_request_that_is_approved_makes_a_record(small: Box) -> None:
    requested = request(small)
    assert (requested["approvalStatus"], requested["name"]) == ("PENDING", "Contractors")
    (item,) = small.get("/non-employee-approvals", filters='approvalStatus eq "PENDING"', **{"requested-for": "me"})
    assert item["nonEmployeeRequest"]["id"] == requested["id"]
    path = f"/non-employee-approvals/{item['id']}"
    detail = small.get(path)["nonEmployeeRequest"]
    assert (detail["accountName"], len(detail["nonEmployeeSource"]["schemaAttributes"])) == ("ext.jo", 8)
    assert "accountName" not in small.get(path, **{"include-detail": "false"})["nonEmployeeRequest"]
    approved = small.post(f"{path}/approve", {"comment": "Known to us"})
    assert (approved.json()["approvalStatus"], approved.json()["comment"]) == ("APPROVED", "Known to us")
    (created,) = small.get("/non-employee-records")
    assert created["accountName"] == "ext.jo"
    after = small.get(f"/non-employee-requests/{requested['id']}")
    assert (after["approvalStatus"], after["approvalItems"][0]["approvalStatus"]) == ("APPROVED", "APPROVED")
    assert after["completionDate"]
    assert small.post(f"{path}/approve", {}).status_code == 400
    assert small.get("/non-employee-approvals/summary/me") == {"approved": 1, "rejected": 0, "pending": 0}
    summary = small.get("/non-employee-requests/summary/me")
    assert summary == {"approved": 1, "rejected": 0, "pending": 0, "nonEmployeeCount": 1}


def test_a_request_that_is_rejected_makes_none(small: Box) -> None:
    me, other = (item["id"] for item in small.get("/identities")[:2])
    approvers(small, me, other)
    requested = request(small)
    first, second = requested["approvalItems"]
    assert [first["approvalStatus"], second["approvalStatus"]] == ["PENDING", "NOT_READY"]
    path = f"/non-employee-approvals/{first['id']}"
    assert small.post(f"{path}/reject", {}).status_code == 400
    assert small.post(f"{path}/reject", {"comment": "Unknown"}).json()["approvalStatus"] == "REJECTED"
    after = small.get(f"/non-employee-requests/{requested['id']}")
    assert after["approvalStatus"] == "REJECTED"
    assert [item["approvalStatus"] for item in after["approvalItems"]] == ["REJECTED", "CANCELLED"]
    assert small.get("/non-employee-records") == []
    assert small.http.delete(f"/v2025/non-employee-requests/{requested['id']}").status_code == 204
    assert small.get("/non-employee-approvals") == []


def test_only_the_approver_decides_and_each_in_turn(small: Box) -> None:
    me, other = (item["id"] for item in small.get("/identities")[:2])
    approvers(small, me, other)
    first, second = (f"/non-employee-approvals/{item['id']}/approve" for item in request(small)["approvalItems"])
    assert small.post(second, {}).status_code == 403
    assert small.post(first, {}).status_code == 200
    assert small.get("/non-employee-approvals/summary/" + other)["pending"] == 1
    assert small.get("/non-employee-records") == []
    assert small.post("/non-employee-approvals/x/approve", {}).status_code == 404


def test_a_member_of_a_group_decides_for_it(small: Box) -> None:
    me = small.get("/identities")[0]["id"]
    group = small.post("/workgroups", {"name": "Gate"}).json()["id"]
    approvers(small, group)
    (item,) = request(small)["approvalItems"]
    assert item["approver"] == {"type": "GOVERNANCE_GROUP", "id": group}
    path = f"/non-employee-approvals/{item['id']}/approve"
    assert small.post(path, {}).status_code == 403
    small.post(f"/workgroups/{group}/members/bulk-add", [{"id": me}])
    assert small.post(path, {}).status_code == 200


def test_without_approvers_a_request_is_approved_at_once(small: Box) -> None:
    requested = request(small, where="Interns")
    assert (requested["approvalStatus"], requested["approvalItems"]) == ("APPROVED", [])
    assert len(small.get("/non-employee-records")) == 1


def test_requests_are_listed_for_who_manages_the_source(small: Box) -> None:
    item, two = request(small, name="ext.b"), request(small, name="ext.a")
    results = small.get("/non-employee-requests", sorters="accountName", **{"requested-for": "me"})
    assert results == [two, item]
    assert small.get("/non-employee-requests", **{"requested-for": "nobody"}) == []
    by_source = f'sourceId eq "{item["sourceId"]}"'
    assert small.get("/non-employee-requests", filters=by_source, offset=1, **{"requested-for": "me"}) == [two]
    assert small.http.get("/v2025/non-employee-requests").status_code == 400


def test_records_are_exported_as_csv(small: Box) -> None:
    where = source(small)["id"]
    small.post(
        f"/non-employee-sources/{where}/schema-attributes",
        {"type": "TEXT", "label": "Badge", "technicalName": "badge"},
    )
    record(small, lastName='"Berg", the', data={"badge": "7"})
    answer = small.http.get(f"/v2025/non-employee-sources/{where}/non-employees/download")
    assert answer.headers["Content-Type"] == "text/csv"
    (row,) = csv.DictReader(answer.text.splitlines())
    assert (row["accountName"], row["lastName"], row["badge"]) == ("ext.jo", '"Berg", the', "7")
    template = small.http.get(f"/v2025/non-employee-sources/{where}/schema-attributes-template/download")
    assert template.text.splitlines() == [",".join(row)]
