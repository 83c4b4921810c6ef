"""Access requests: request, approval, provisioning and the resulting access."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from sailkit_api.v2025 import models
from sailkit_sandbox.base.clock import stamp
from tests.sandbox.conftest import Box

PENDING = "/access-request-approvals/pending"
COMPLETED = "/access-request-approvals/completed"


def search(box: Box, index: str, query: str = "*") -> list[Any]:
    answer = box.post("/search?limit=10000", {"indices": [index], "query": {"query": query}})
    assert answer.status_code == 200, answer.text
    return list(answer.json())


def role(box: Box, name: str = "Remote Access") -> Any:
    return search(box, "roles", f'name:"{name}"')[0]


def person(box: Box, without: Any, time: int = 0) -> Any:
    """Someone who does not have a role, whose manager is not the administrator, and with no request yet."""
    requested = {request["requestedFor"]["id"] for request in box.get("/access-request-status")}
    people = search(box, "identities", f"isManager:false AND NOT @access(id:{without['id']})")
    free = [item for item in people if item["id"] not in requested and item["manager"]["id"] != me(box)["id"]]
    return free[time]


def me(box: Box) -> Any:
    return box.get("/identities", limit=1)[0]


def body(target: Any, item: Any, type: str = "ROLE", kind: str = "GRANT_ACCESS", **more: Any) -> dict[str, Any]:
    expected = {"type": type, "id": item["id"], "comment": "Needed.", **more}
    return {"requestType": kind, "requestedFor": [target["id"]], "requestedItems": [expected]}


def ask(box: Box, target: Any, item: Any, type: str = "ROLE", kind: str = "GRANT_ACCESS", **more: Any) -> str:
    """Ask for an item, and return the request's id."""
    answer = box.post("/access-requests", body(target, item, type, kind, **more))
    assert answer.status_code == 202, answer.text
    (request,) = answer.json()["newRequests"]
    assert request["requestedFor"] == target["id"]
    assert request["requestedItemsDetails"] == [{"type": type, "id": item["id"]}]
    return str(request["accessRequestIds"][0])


def status(box: Box, request_id: str) -> Any:
    (results,) = box.get("/access-request-status", filters=f'accessRequestId eq "{request_id}"')
    return results


def approval(box: Box, request_id: str) -> Any:
    (results,) = box.get(PENDING, filters=f'accessRequestId eq "{request_id}"')
    return results


def decide(box: Box, request_id: str, verb: str = "approve") -> None:
    results = approval(box, request_id)
    answer = box.post(f"/access-request-approvals/{results['id']}/{verb}", {"comment": "So be it."})
    assert (answer.status_code, answer.json()) == (202, {})


def get_assignments(box: Box, target: Any) -> dict[str, Any]:
    values = box.get(f"/identities/{target['id']}/role-assignments")
    return {item["role"]["id"]: item for item in values}


def http_error(answer: httpx.Response, status: int = 400) -> str:
    assert answer.status_code == status, answer.text
    return str(answer.json()["messages"][0]["text"])


def test_a_role_is_given_after_the_manager_and_the_time_it_takes(running: Callable[..., Box]) -> None:
    box = running(identities=60, task_seconds=30)
    expected = role(box)
    target = person(box, expected)
    request = ask(box, target, expected)
    before = status(box, request)
    assert (before["state"], before["cancelable"], before["id"]) == ("EXECUTING", True, expected["id"])
    assert before["approvalDetails"][0]["scheme"] == "MANAGER"
    assert before["approvalDetails"][0]["currentOwner"]["id"] == target["manager"]["id"]
    assert [phase["state"] for phase in before["accessRequestPhases"]] == ["EXECUTING"]
    decide(box, request)
    waiting = status(box, request)
    assert (waiting["state"], waiting["cancelable"]) == ("EXECUTING", False)
    assert waiting["approvalDetails"][0]["status"] == "APPROVED"
    assert expected["id"] not in get_assignments(box, target)
    box.clock.now += 30
    assert expected["id"] in get_assignments(box, target)
    done = status(box, request)
    assert (done["state"], done["modified"]) == ("REQUEST_COMPLETED", stamp(box.clock.now))
    assert [phase["state"] for phase in done["accessRequestPhases"]] == ["COMPLETED", "COMPLETED"]
    assert search(box, "identities", f"id:{target['id']} AND @access(type:ROLE AND id:{expected['id']})")
    events = search(box, "events", f"trackingNumber:{request}")
    assert [event["action"] for event in events] == ["REQUESTED", "APPROVED", "PROVISIONED"]
    (activity,) = search(box, "accountactivities", f"trackingNumber:{request}")
    assert activity["status"] == "Complete"


@pytest.mark.parametrize("type", ["ACCESS_PROFILE", "ENTITLEMENT"])
def test_other_access_is_shown_by_search_until_it_is_revoked(small: Box, type: str) -> None:
    index = {"ACCESS_PROFILE": "accessprofiles", "ENTITLEMENT": "entitlements"}[type]
    expected = search(small, index)[-1]
    target = person(small, expected)
    query = f"id:{target['id']} AND @access(type:{type} AND id:{expected['id']})"
    decide(small, ask(small, target, expected, type))
    assert search(small, "identities", query)
    assert small.post("/access-requests", body(target, expected, type)).json() == {
        "newRequests": [],
        "existingRequests": [],
    }
    decide(small, ask(small, target, expected, type, "REVOKE_ACCESS"))
    assert search(small, "identities", query) == []


def test_a_role_is_revoked(small: Box) -> None:
    expected = role(small)
    target = person(small, expected)
    decide(small, ask(small, target, expected))
    decide(small, ask(small, target, expected, kind="REVOKE_ACCESS"))
    assert expected["id"] not in get_assignments(small, target)


def test_dates_of_access_are_set_and_changed(small: Box) -> None:
    expected = role(small)
    target = person(small, expected)
    start, end, later = (stamp(small.clock.now + days * 3600) for days in (1, 2, 3))
    decide(small, ask(small, target, expected, startDate=start, removeDate=end))
    assert expected["id"] not in get_assignments(small, target)
    small.clock.now += 3600
    assert get_assignments(small, target)[expected["id"]]["removeDate"] == end
    decide(small, ask(small, target, expected, kind="MODIFY_ACCESS", removeDate=later))
    assert get_assignments(small, target)[expected["id"]]["removeDate"] == later
    decide(small, ask(small, target, expected, kind="REVOKE_ACCESS", removeDate=end))
    assert get_assignments(small, target)[expected["id"]]["removeDate"] == end
    decide(small, ask(small, target, expected))
    assert get_assignments(small, target)[expected["id"]]["removeDate"] is None


@pytest.mark.parametrize(("type", "index"), [("ROLE", "roles"), ("ACCESS_PROFILE", "accessprofiles")])
def test_access_is_taken_when_its_time_is_over(small: Box, type: str, index: str) -> None:
    expected = role(small) if type == "ROLE" else search(small, index, 'name:"Legal Tools"')[0]
    target = person(small, expected)
    query = f"id:{target['id']} AND @access(type:{type} AND id:{expected['id']})"
    decide(small, ask(small, target, expected, type, removeDate=stamp(small.clock.now + 3600)))
    small.clock.now += 3599
    assert search(small, "identities", query)
    small.clock.now += 1
    assert search(small, "identities", query) == []
    assert expected["id"] not in get_assignments(small, target)


def test_what_the_requester_owns_needs_no_approval(small: Box) -> None:
    owner = {"type": "IDENTITY", "id": me(small)["id"]}
    owned = small.post("/roles", {"name": "Own", "owner": owner, "requestable": True, "enabled": True}).json()
    target = person(small, owned)
    request = ask(small, target, owned)
    assert (status(small, request)["state"], status(small, request)["approvalIds"]) == ("REQUEST_COMPLETED", None)
    assert owned["id"] in get_assignments(small, target)


def test_managers_need_not_approve_what_they_ask_for_where_that_is_set(small: Box) -> None:
    expected = role(small)
    reports = search(small, "identities", f"manager.id:{me(small)['id']} AND NOT @access(id:{expected['id']})")
    assert status(small, ask(small, reports[0], expected))["state"] == "EXECUTING"
    config = small.get("/access-request-config")
    answer = small.http.put("/v2025/access-request-config", json={**config, "autoApprovalEnabled": True})
    assert answer.json() == small.get("/access-request-config") == {**config, "autoApprovalEnabled": True}
    assert status(small, ask(small, reports[1], expected))["state"] == "REQUEST_COMPLETED"


def test_what_is_asked_for_already_is_not_asked_for_again(small: Box) -> None:
    expected = role(small)
    target, other = person(small, expected), person(small, expected, 1)
    request = ask(small, target, expected)
    both = {**body(target, expected), "requestedFor": [target["id"], other["id"], other["id"]]}
    answer = small.post("/access-requests", both).json()
    assert [item["accessRequestIds"] for item in answer["existingRequests"]] == [[request]]
    assert [item["requestedFor"] for item in answer["newRequests"]] == [other["id"]]


def test_items_can_be_asked_for_by_identity(small: Box) -> None:
    item, other = role(small), role(small, "Report Reader")
    target = person(small, item)
    expected = {"identityId": target["id"], "requestedItems": [{"type": "ROLE", "id": item["id"]}]}
    requested = {**body(target, other), "requestedForWithRequestedItems": [expected]}
    (results,) = small.post("/access-requests", requested).json()["newRequests"]
    assert results["requestedItemsDetails"] == expected["requestedItems"]
    again = {**requested, "requestType": "REVOKE_ACCESS"}
    assert "is not for REVOKE_ACCESS" in http_error(small.post("/access-requests", again))
    assert other["id"] != item["id"]


def test_rejected_and_cancelled_requests_end(small: Box) -> None:
    expected = role(small)
    first, second, third = (person(small, expected, time) for time in range(3))
    requests = [ask(small, target, expected) for target in (first, second, third)]
    decide(small, requests[0], "reject")
    assert status(small, requests[0])["state"] == "REJECTED"
    answer = small.post("/access-requests/cancel", {"accountActivityId": requests[1], "comment": "No more."})
    assert answer.status_code == 202
    item = status(small, requests[2])["accountActivityItemId"]
    many = {"accessRequestIds": [item], "comment": "No more."}
    assert small.post("/access-requests/bulk-cancel", many).status_code == 202
    for request in requests[1:]:
        results = status(small, request)
        assert (results["state"], results["cancelledRequestDetails"]["comment"]) == ("CANCELLED", "No more.")
        assert results["approvalDetails"][0]["status"] == "CANCELLED"
        assert small.get(PENDING, filters=f'accessRequestId eq "{request}"') == []
    assert "no pending approval" in http_error(small.post("/access-requests/bulk-cancel", many))
    assert all(expected["id"] not in get_assignments(small, target) for target in (first, second, third))


def test_requests_are_closed_whatever_they_wait_for(running: Callable[..., Box]) -> None:
    box = running(identities=60, task_seconds=30)
    expected = role(box)
    targets = [person(box, expected, time) for time in range(2)]
    requests = [ask(box, target, expected) for target in targets]
    decide(box, requests[1])
    answer = box.post("/access-requests/close", {"accessRequestIds": requests, "message": "Stuck."})
    assert answer.status_code == 202
    box.clock.now += 60
    for request, target in zip(requests, targets, strict=True):
        assert status(box, request)["state"] == "TERMINATED"
        assert status(box, request)["errorMessages"][0][0]["text"] == "Stuck."
        assert expected["id"] not in get_assignments(box, target)


def test_what_went_away_meanwhile_is_not_provided(running: Callable[..., Box]) -> None:
    box = running(identities=60, task_seconds=30)
    expected = role(box)
    target = search(box, "identities", f"ownsCount:0 AND isManager:false AND NOT @access(id:{expected['id']})")[-1]
    request = ask(box, target, expected)
    decide(box, request)
    assert box.http.delete(f"/v2025/identities/{target['id']}").status_code == 204
    box.clock.now += 30
    assert status(box, request)["state"] == "PROVISIONING_FAILED"


def test_approvals_are_forwarded(small: Box) -> None:
    expected = role(small)
    target = person(small, expected)
    request, other = ask(small, target, expected), me(small)
    results = approval(small, request)
    path = f"/access-request-approvals/{results['id']}/forward"
    assert "no identity" in http_error(small.post(path, {"newOwnerId": "x", "comment": "You."}))
    assert small.post(path, {"newOwnerId": other["id"], "comment": "You."}).status_code == 202
    (forwarded,) = small.get(PENDING, **{"owner-id": other["id"]}, filters=f'accessRequestId eq "{request}"')
    assert forwarded["forwardHistory"][0]["oldApproverName"] == target["manager"]["name"]
    assert forwarded["owner"]["id"] == other["id"]
    (approver,) = small.get(f"/access-request-approvals/{request}/approvers")
    assert (approver["id"], approver["approvalId"]) == (other["id"], results["id"])
    assert small.get("/access-request-status", **{"assigned-to": "me"})[-1]["accessRequestId"] == request


def test_approvals_are_counted_and_decided_together(small: Box) -> None:
    summary = "/access-request-approvals/approval-summary"
    before = small.get(summary)
    assert before["pending"] == len(small.get(PENDING))
    assert before["approved"] + before["rejected"] == len(small.get(COMPLETED))
    ids = [item["id"] for item in small.get(PENDING)]
    bulk = "/access-request-approvals/bulk-approve"
    answer = small.post(bulk, {"approvalIds": [*ids, "x"], "comment": "Fine."})
    assert "no approval with id x" in http_error(answer, 404)
    assert small.get(summary) == before
    assert small.post(bulk, {"approvalIds": ids, "comment": "Fine."}).status_code == 202
    after = {"pending": 0, "approved": before["approved"] + len(ids), "rejected": before["rejected"]}
    assert small.get(summary) == after
    assert small.get(summary, **{"from-date": stamp(small.clock.now)})["approved"] == len(ids)
    assert small.get(summary, **{"owner-id": "x"}) == {"pending": 0, "approved": 0, "rejected": 0}
    assert "from-date" in http_error(small.http.get(f"/v2025{summary}", params={"from-date": "soon"}))
    done = small.get(COMPLETED, sorters="-modified")[0]
    assert (done["state"], done["reviewerComment"]["comment"]) == ("APPROVED", "Fine.")
    again = small.post(f"/access-request-approvals/{ids[0]}/approve", {})
    assert "no pending approval" in http_error(again)
    assert "least" not in http_error(small.post(bulk, {"approvalIds": ["x"] * 51, "comment": ""}))


def test_requests_are_listed_by_who_has_to_do_with_them(small: Box) -> None:
    expected = role(small)
    target = person(small, expected)
    request = ask(small, target, expected)
    path = "/access-request-status"
    everything = small.get(path)

    def ids(**query: Any) -> list[str]:
        return [item["accessRequestId"] for item in small.get(path, **query)]

    assert ids(**{"requested-for": target["id"]}) == ids(**{"requested-by": "me"}) == [request]
    assert ids(**{"regarding-identity": "me"}) == [request]
    assert ids(**{"assigned-to": target["manager"]["id"]})[-1] == request
    executing = [item["accessRequestId"] for item in everything if item["state"] == "EXECUTING"]
    assert ids(**{"request-state": "EXECUTING"}) == executing
    assert ids(filters=f"created ge {stamp(small.clock.now)}") == [request]
    newest = sorted((item["created"] for item in everything), reverse=True)
    assert [item["created"] for item in small.get(path, sorters="-created")] == newest
    assert small.get(path, limit=2, offset=1) == everything[1:3]
    counted = small.http.get(f"/v2025{path}", params={"count": True, "limit": 1})
    assert counted.headers["x-total-count"] == str(len(everything))
    administered = small.get("/access-request-administration", filters='status eq "EXECUTING"')
    assert [item["accessRequestId"] for item in administered] == executing
    for query in ({"request-state": "DONE"}, {"regarding-identity": "me", "requested-by": "me"}):
        assert http_error(small.http.get(f"/v2025{path}", params=query))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"requestedFor": ["x"]}, "no identity with id x"),
        ({"requestedItems": [{"type": "ROLE", "id": "x"}]}, "no ROLE with id x"),
        ({"requestedItems": [{"type": "ACCOUNT", "id": "x"}]}, "type must be one of"),
        ({"requestedItems": [{"type": "ENTITLEMENT", "id": str(n)} for n in range(26)]}, "at most 10 identities"),
        ({"requestedItems": "x"}, "/requestedItems must be a list"),
        ({"requestedItems": []}, "/requestedItems must have"),
        ({"requestType": "BORROW"}, "requestType must be one of"),
        ({"requestType": "REVOKE_ACCESS"}, "does not have"),
        ({"requestType": "REVOKE_ACCESS", "requestedFor": ["x", "y"]}, "only one identity"),
        (
            {
                "requestType": "REVOKE_ACCESS",
                "requestedItems": [{"type": "ENTITLEMENT", "id": "a"}, {"type": "ENTITLEMENT", "id": "b"}],
            },
            "only one entitlement",
        ),
        ({"requestType": "MODIFY_ACCESS"}, "does not have"),
    ],
)
def test_requests_that_make_no_sense_are_refused(small: Box, change: dict[str, Any], reason: str) -> None:
    expected = role(small)
    requested = {**body(person(small, expected), expected), **change}
    assert reason in http_error(small.post("/access-requests", requested))


@pytest.mark.parametrize("name", ["startDate", "removeDate"])
@pytest.mark.parametrize("date", ["tomorrow", "2020-01-01T00:00:00Z"])
def test_dates_must_be_in_the_future(small: Box, name: str, date: str) -> None:
    expected = role(small)
    requested = body(person(small, expected), expected, **{name: date})
    assert name in http_error(small.post("/access-requests", requested))


def test_access_by_membership_is_not_revoked(small: Box) -> None:
    results = search(small, "identities", "@access(name:staff AND revocable:false)")[-1]
    values = next(item for item in results["access"] if item["type"] == "ROLE" and not item["revocable"])
    requested = body(results, values, kind="REVOKE_ACCESS")
    assert "by membership" in http_error(small.post("/access-requests", requested))


def test_ids_that_are_not_there_are_said_so(small: Box) -> None:
    cancel = {"accountActivityId": "x", "comment": "No."}
    assert "access request with id x" in http_error(small.post("/access-requests/cancel", cancel), 404)
    assert "comment" in http_error(small.post("/access-requests/cancel", {**cancel, "comment": ""}))
    assert http_error(small.post("/access-request-approvals/x/approve", {}), 404)
    assert http_error(small.http.get("/v2025/access-request-approvals/x/approvers"), 404)


def test_accounts_can_be_chosen_and_entitlements_revoked(small: Box) -> None:
    target = search(small, "identities", "@access(type:ENTITLEMENT)")[0]
    entitlement = next(entry for entry in target["access"] if entry["type"] == "ENTITLEMENT")
    item = {"type": "ENTITLEMENT", "id": entitlement["id"]}
    answer = small.post(
        "/access-requests/accounts-selection", {"requestedFor": [target["id"]], "requestedItems": [item]}
    )
    (identity,) = answer.json()["identities"]
    accounts = small.get("/accounts", filters=f'identityId eq "{target["id"]}"')
    expected = [entry["id"] for entry in accounts if entry["sourceId"] == entitlement["source"]["id"]]
    (source,) = identity["requestedItems"][0]["sources"]
    assert [entry["id"] for entry in source["accounts"]] == expected
    query = {"identityId": target["id"], "entitlementId": entitlement["id"]}
    results = small.get("/revocable-objects", **query)
    assert [(entry["accountId"], entry["revocable"]) for entry in results["accountTargets"]] == [(expected[0], False)]
    assert http_error(small.http.get("/v2025/revocable-objects", params={**query, "identityId": "x"}), 404)
    assert http_error(small.http.get("/v2025/revocable-objects"))


def test_the_same_seed_makes_the_same_requests(running: Callable[..., Box]) -> None:
    item, other = (running(identities=40, seed=7) for _ in range(2))
    results = item.get("/access-request-status")
    assert {request["state"] for request in results} == {"EXECUTING", "REJECTED", "REQUEST_COMPLETED"}
    assert results == other.get("/access-request-status")
    assert search(item, "events") == search(other, "events")


def test_an_empty_tenant_has_no_requests(running: Callable[..., Box]) -> None:
    box = running(identities=0)
    assert box.get("/access-request-status") == []
    assert box.get("/access-request-status", **{"requested-for": "me"}) == []


def test_clients_ask_for_access(small: Box) -> None:
    expected = role(small)
    entry, other = person(small, expected), person(small, expected, 1)

    def request(target: Any) -> models.AccessRequest:
        item = models.AccessRequestItem(type="ROLE", id=expected["id"])
        return models.AccessRequest(requested_for=[target["id"]], requested_items=[item])

    with small.sandbox.tenant() as tenant:
        (requested,) = tenant.access_requests.create(request(entry)).new_requests or []
        assert requested.requested_for == entry["id"]
        (results,) = tenant.access_request_approvals.list_pending(filters=f'requestedFor.id eq "{entry["id"]}"')
        tenant.access_request_approvals.approve(str(results.id), models.CommentDto(comment="Yes."))
    assert expected["id"] in get_assignments(small, entry)

    async def ask_and_withdraw() -> None:
        async with small.sandbox.async_tenant() as tenant:
            (requested,) = (await tenant.access_requests.create(request(other))).new_requests or []
            (id,) = requested.access_request_ids or []
            await tenant.access_requests.cancel(models.CancelAccessRequest(account_activity_id=id, comment="No more."))

    asyncio.run(ask_and_withdraw())
    (cancelled,) = small.get("/access-request-status", **{"requested-for": other["id"]})
    assert cancelled["state"] == "CANCELLED"
