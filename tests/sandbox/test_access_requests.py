"""Access requests: request, approval, provisioning and the resulting access."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from sailkit_api.v2025 import models
from sailkit_sandbox.base.clock import stamp
from tests.sandbox.conftest import SandboxApi

PENDING = "/access-request-approvals/pending"
COMPLETED = "/access-request-approvals/completed"


def search(api: SandboxApi, index: str, query: str = "*") -> list[Any]:
    response = api.post("/search?limit=10000", {"indices": [index], "query": {"query": query}})
    assert response.status_code == 200, response.text
    return list(response.json())


def role(api: SandboxApi, name: str = "Remote Access") -> Any:
    return search(api, "roles", f'name:"{name}"')[0]


def person(api: SandboxApi, without: Any, time: int = 0) -> Any:
    """Someone who does not have a role, whose manager is not the administrator, and with no request yet."""
    requested = {request["requestedFor"]["id"] for request in api.get("/access-request-status")}
    people = search(api, "identities", f"isManager:false AND NOT @access(id:{without['id']})")
    free = [item for item in people if item["id"] not in requested and item["manager"]["id"] != me(api)["id"]]
    return free[time]


def me(api: SandboxApi) -> Any:
    return api.get("/identities", limit=1)[0]


def body(target: Any, item: Any, type: str = "ROLE", kind: str = "GRANT_ACCESS", **more: Any) -> dict[str, Any]:
    expected = {"type": type, "id": item["id"], "comment": "Needed.", **more}
    return {"requestType": kind, "requestedFor": [target["id"]], "requestedItems": [expected]}


def ask(api: SandboxApi, target: Any, item: Any, type: str = "ROLE", kind: str = "GRANT_ACCESS", **more: Any) -> str:
    """Ask for an item, and return the request's id."""
    response = api.post("/access-requests", body(target, item, type, kind, **more))
    assert response.status_code == 202, response.text
    (request,) = response.json()["newRequests"]
    assert request["requestedFor"] == target["id"]
    assert request["requestedItemsDetails"] == [{"type": type, "id": item["id"]}]
    return str(request["accessRequestIds"][0])


def status(api: SandboxApi, request_id: str) -> Any:
    (results,) = api.get("/access-request-status", filters=f'accessRequestId eq "{request_id}"')
    return results


def approval(api: SandboxApi, request_id: str) -> Any:
    (results,) = api.get(PENDING, filters=f'accessRequestId eq "{request_id}"')
    return results


def decide(api: SandboxApi, request_id: str, verb: str = "approve") -> None:
    results = approval(api, request_id)
    response = api.post(f"/access-request-approvals/{results['id']}/{verb}", {"comment": "So be it."})
    assert (response.status_code, response.json()) == (202, {})


def get_assignments(api: SandboxApi, target: Any) -> dict[str, Any]:
    values = api.get(f"/identities/{target['id']}/role-assignments")
    return {item["role"]["id"]: item for item in values}


def http_error(response: httpx.Response, status: int = 400) -> str:
    assert response.status_code == status, response.text
    return str(response.json()["messages"][0]["text"])


def test_a_role_is_given_after_the_manager_and_the_time_it_takes(start_sandbox: Callable[..., SandboxApi]) -> None:
    api = start_sandbox(identities=60, task_seconds=30)
    expected = role(api)
    target = person(api, expected)
    request = ask(api, target, expected)
    before = status(api, request)
    assert (before["state"], before["cancelable"], before["id"]) == ("EXECUTING", True, expected["id"])
    assert before["approvalDetails"][0]["scheme"] == "MANAGER"
    assert before["approvalDetails"][0]["currentOwner"]["id"] == target["manager"]["id"]
    assert [phase["state"] for phase in before["accessRequestPhases"]] == ["EXECUTING"]
    decide(api, request)
    waiting = status(api, request)
    assert (waiting["state"], waiting["cancelable"]) == ("EXECUTING", False)
    assert waiting["approvalDetails"][0]["status"] == "APPROVED"
    assert expected["id"] not in get_assignments(api, target)
    api.clock.now += 30
    assert expected["id"] in get_assignments(api, target)
    done = status(api, request)
    assert (done["state"], done["modified"]) == ("REQUEST_COMPLETED", stamp(api.clock.now))
    assert [phase["state"] for phase in done["accessRequestPhases"]] == ["COMPLETED", "COMPLETED"]
    assert search(api, "identities", f"id:{target['id']} AND @access(type:ROLE AND id:{expected['id']})")
    events = search(api, "events", f"trackingNumber:{request}")
    assert [event["action"] for event in events] == ["REQUESTED", "APPROVED", "PROVISIONED"]
    (activity,) = search(api, "accountactivities", f"trackingNumber:{request}")
    assert activity["status"] == "Complete"


@pytest.mark.parametrize("type", ["ACCESS_PROFILE", "ENTITLEMENT"])
def test_other_access_is_shown_by_search_until_it_is_revoked(small_api: SandboxApi, type: str) -> None:
    index = {"ACCESS_PROFILE": "accessprofiles", "ENTITLEMENT": "entitlements"}[type]
    expected = search(small_api, index)[-1]
    target = person(small_api, expected)
    query = f"id:{target['id']} AND @access(type:{type} AND id:{expected['id']})"
    decide(small_api, ask(small_api, target, expected, type))
    assert search(small_api, "identities", query)
    assert small_api.post("/access-requests", body(target, expected, type)).json() == {
        "newRequests": [],
        "existingRequests": [],
    }
    revocation = ask(small_api, target, expected, type, "REVOKE_ACCESS")
    if type == "ACCESS_PROFILE":  # by default, the revocation of entitlements needs no approval
        decide(small_api, revocation)
    assert search(small_api, "identities", query) == []


def test_a_role_is_revoked(small_api: SandboxApi) -> None:
    expected = role(small_api)
    target = person(small_api, expected)
    decide(small_api, ask(small_api, target, expected))
    decide(small_api, ask(small_api, target, expected, kind="REVOKE_ACCESS"))
    assert expected["id"] not in get_assignments(small_api, target)


def test_dates_of_access_are_set_and_changed(small_api: SandboxApi) -> None:
    expected = role(small_api)
    target = person(small_api, expected)
    start, end, later = (stamp(small_api.clock.now + days * 3600) for days in (1, 2, 3))
    decide(small_api, ask(small_api, target, expected, startDate=start, removeDate=end))
    assert expected["id"] not in get_assignments(small_api, target)
    small_api.clock.now += 3600
    assert get_assignments(small_api, target)[expected["id"]]["removeDate"] == end
    decide(small_api, ask(small_api, target, expected, kind="MODIFY_ACCESS", removeDate=later))
    assert get_assignments(small_api, target)[expected["id"]]["removeDate"] == later
    decide(small_api, ask(small_api, target, expected, kind="REVOKE_ACCESS", removeDate=end))
    assert get_assignments(small_api, target)[expected["id"]]["removeDate"] == end
    decide(small_api, ask(small_api, target, expected))
    assert get_assignments(small_api, target)[expected["id"]]["removeDate"] is None


@pytest.mark.parametrize(("type", "index"), [("ROLE", "roles"), ("ACCESS_PROFILE", "accessprofiles")])
def test_access_is_taken_when_its_time_is_over(small_api: SandboxApi, type: str, index: str) -> None:
    expected = role(small_api) if type == "ROLE" else search(small_api, index, 'name:"Legal Tools"')[0]
    target = person(small_api, expected)
    query = f"id:{target['id']} AND @access(type:{type} AND id:{expected['id']})"
    decide(small_api, ask(small_api, target, expected, type, removeDate=stamp(small_api.clock.now + 3600)))
    small_api.clock.now += 3599
    assert search(small_api, "identities", query)
    small_api.clock.now += 1
    assert search(small_api, "identities", query) == []
    assert expected["id"] not in get_assignments(small_api, target)


def test_what_the_requester_owns_needs_no_approval(small_api: SandboxApi) -> None:
    owner = {"type": "IDENTITY", "id": me(small_api)["id"]}
    owned = small_api.post("/roles", {"name": "Own", "owner": owner, "requestable": True, "enabled": True}).json()
    target = person(small_api, owned)
    request = ask(small_api, target, owned)
    assert (status(small_api, request)["state"], status(small_api, request)["approvalIds"]) == (
        "REQUEST_COMPLETED",
        None,
    )
    assert owned["id"] in get_assignments(small_api, target)


def test_managers_need_not_approve_what_they_ask_for_where_that_is_set(small_api: SandboxApi) -> None:
    expected = role(small_api)
    reports = search(small_api, "identities", f"manager.id:{me(small_api)['id']} AND NOT @access(id:{expected['id']})")
    assert status(small_api, ask(small_api, reports[0], expected))["state"] == "EXECUTING"
    config = small_api.get("/access-request-config")
    response = small_api.http.put("/v2025/access-request-config", json={**config, "autoApprovalEnabled": True})
    assert response.json() == small_api.get("/access-request-config") == {**config, "autoApprovalEnabled": True}
    assert status(small_api, ask(small_api, reports[1], expected))["state"] == "REQUEST_COMPLETED"


def test_what_is_asked_for_already_is_not_asked_for_again(small_api: SandboxApi) -> None:
    expected = role(small_api)
    target, other = person(small_api, expected), person(small_api, expected, 1)
    request = ask(small_api, target, expected)
    both = {**body(target, expected), "requestedFor": [target["id"], other["id"], other["id"]]}
    response = small_api.post("/access-requests", both).json()
    assert [item["accessRequestIds"] for item in response["existingRequests"]] == [[request]]
    assert [item["requestedFor"] for item in response["newRequests"]] == [other["id"]]


def test_items_can_be_asked_for_by_identity(small_api: SandboxApi) -> None:
    item, other = role(small_api), role(small_api, "Report Reader")
    target = person(small_api, item)
    expected = {"identityId": target["id"], "requestedItems": [{"type": "ROLE", "id": item["id"]}]}
    requested = {**body(target, other), "requestedForWithRequestedItems": [expected]}
    (results,) = small_api.post("/access-requests", requested).json()["newRequests"]
    assert results["requestedItemsDetails"] == expected["requestedItems"]
    again = {**requested, "requestType": "REVOKE_ACCESS"}
    assert "is not for REVOKE_ACCESS" in http_error(small_api.post("/access-requests", again))
    assert other["id"] != item["id"]


def test_rejected_and_cancelled_requests_end(small_api: SandboxApi) -> None:
    expected = role(small_api)
    first, second, third = (person(small_api, expected, time) for time in range(3))
    requests = [ask(small_api, target, expected) for target in (first, second, third)]
    decide(small_api, requests[0], "reject")
    assert status(small_api, requests[0])["state"] == "REJECTED"
    response = small_api.post("/access-requests/cancel", {"accountActivityId": requests[1], "comment": "No more."})
    assert response.status_code == 202
    item = status(small_api, requests[2])["accountActivityItemId"]
    many = {"accessRequestIds": [item], "comment": "No more."}
    assert small_api.post("/access-requests/bulk-cancel", many).status_code == 202
    for request in requests[1:]:
        results = status(small_api, request)
        assert (results["state"], results["cancelledRequestDetails"]["comment"]) == ("CANCELLED", "No more.")
        assert results["approvalDetails"][0]["status"] == "CANCELLED"
        assert small_api.get(PENDING, filters=f'accessRequestId eq "{request}"') == []
    assert "no pending approval" in http_error(small_api.post("/access-requests/bulk-cancel", many))
    assert all(expected["id"] not in get_assignments(small_api, target) for target in (first, second, third))


def test_requests_are_closed_whatever_they_wait_for(start_sandbox: Callable[..., SandboxApi]) -> None:
    api = start_sandbox(identities=60, task_seconds=30)
    expected = role(api)
    targets = [person(api, expected, time) for time in range(2)]
    requests = [ask(api, target, expected) for target in targets]
    decide(api, requests[1])
    response = api.post("/access-requests/close", {"accessRequestIds": requests, "message": "Stuck."})
    assert response.status_code == 202
    api.clock.now += 60
    for request, target in zip(requests, targets, strict=True):
        assert status(api, request)["state"] == "TERMINATED"
        assert status(api, request)["errorMessages"][0][0]["text"] == "Stuck."
        assert expected["id"] not in get_assignments(api, target)


def test_what_went_away_meanwhile_is_not_provided(start_sandbox: Callable[..., SandboxApi]) -> None:
    api = start_sandbox(identities=60, task_seconds=30)
    expected = role(api)
    target = search(api, "identities", f"ownsCount:0 AND isManager:false AND NOT @access(id:{expected['id']})")[-1]
    request = ask(api, target, expected)
    decide(api, request)
    assert api.http.delete(f"/v2025/identities/{target['id']}").status_code == 204
    api.clock.now += 30
    assert status(api, request)["state"] == "PROVISIONING_FAILED"


@pytest.mark.parametrize("step", ["change_access", "expire_access"])
def test_a_crash_by_the_clock_breaks_no_later_call(
    start_sandbox: Callable[..., SandboxApi], monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    api = start_sandbox(identities=60, task_seconds=30, token_lifetime=86_400)
    expected = role(api)
    target = person(api, expected)
    request = ask(api, target, expected, removeDate=stamp(api.clock.now + 3600))
    decide(api, request)

    def fail(*_: Any) -> None:
        raise ZeroDivisionError("on purpose")

    monkeypatch.setattr(f"sailkit_sandbox.services.access_requests.lifecycle.{step}", fail)
    for seconds in (31, 3600):
        api.clock.now += seconds
        assert api.http.get("/v2025/roles/none").status_code == 404
    assert [str(error) for error in api.sandbox.crashes] == ["on purpose"]
    assert expected["id"] not in get_assignments(api, target)
    state = "PROVISIONING_FAILED" if step == "change_access" else "REQUEST_COMPLETED"
    assert status(api, request)["state"] == state
    api.sandbox._started.gateway.crashes.clear()


def test_approvals_are_forwarded(small_api: SandboxApi) -> None:
    expected = role(small_api)
    target = person(small_api, expected)
    request, other = ask(small_api, target, expected), me(small_api)
    results = approval(small_api, request)
    path = f"/access-request-approvals/{results['id']}/forward"
    assert "no identity" in http_error(small_api.post(path, {"newOwnerId": "x", "comment": "You."}))
    assert small_api.post(path, {"newOwnerId": other["id"], "comment": "You."}).status_code == 202
    (forwarded,) = small_api.get(PENDING, **{"owner-id": other["id"]}, filters=f'accessRequestId eq "{request}"')
    assert forwarded["forwardHistory"][0]["oldApproverName"] == target["manager"]["name"]
    assert forwarded["owner"]["id"] == other["id"]
    (approver,) = small_api.get(f"/access-request-approvals/{request}/approvers")
    assert (approver["id"], approver["approvalId"]) == (other["id"], results["id"])
    assert small_api.get("/access-request-status", **{"assigned-to": "me"})[-1]["accessRequestId"] == request


def test_approvals_are_counted_and_decided_together(small_api: SandboxApi) -> None:
    summary = "/access-request-approvals/approval-summary"
    before = small_api.get(summary)
    assert before["pending"] == len(small_api.get(PENDING))
    assert before["approved"] + before["rejected"] == len(small_api.get(COMPLETED))
    ids = [item["id"] for item in small_api.get(PENDING)]
    bulk = "/access-request-approvals/bulk-approve"
    response = small_api.post(bulk, {"approvalIds": [*ids, "x"], "comment": "Fine."})
    assert "no approval with id x" in http_error(response, 404)
    assert small_api.get(summary) == before
    assert small_api.post(bulk, {"approvalIds": ids, "comment": "Fine."}).status_code == 202
    after = {"pending": 0, "approved": before["approved"] + len(ids), "rejected": before["rejected"]}
    assert small_api.get(summary) == after
    assert small_api.get(summary, **{"from-date": stamp(small_api.clock.now)})["approved"] == len(ids)
    assert small_api.get(summary, **{"owner-id": "x"}) == {"pending": 0, "approved": 0, "rejected": 0}
    assert "from-date" in http_error(small_api.http.get(f"/v2025{summary}", params={"from-date": "soon"}))
    done = small_api.get(COMPLETED, sorters="-modified")[0]
    assert (done["state"], done["reviewerComment"]["comment"]) == ("APPROVED", "Fine.")
    again = small_api.post(f"/access-request-approvals/{ids[0]}/approve", {})
    assert "no pending approval" in http_error(again)
    assert "least" not in http_error(small_api.post(bulk, {"approvalIds": ["x"] * 51, "comment": ""}))


def test_requests_are_listed_by_who_has_to_do_with_them(small_api: SandboxApi) -> None:
    expected = role(small_api)
    target = person(small_api, expected)
    request = ask(small_api, target, expected)
    path = "/access-request-status"
    everything = small_api.get(path)

    def ids(**query: Any) -> list[str]:
        return [item["accessRequestId"] for item in small_api.get(path, **query)]

    assert ids(**{"requested-for": target["id"]}) == ids(**{"requested-by": "me"}) == [request]
    assert ids(**{"regarding-identity": "me"}) == [request]
    assert ids(**{"assigned-to": target["manager"]["id"]})[-1] == request
    executing = [item["accessRequestId"] for item in everything if item["state"] == "EXECUTING"]
    assert ids(**{"request-state": "EXECUTING"}) == executing
    assert ids(filters=f"created ge {stamp(small_api.clock.now)}") == [request]
    newest = sorted((item["created"] for item in everything), reverse=True)
    assert [item["created"] for item in small_api.get(path, sorters="-created")] == newest
    assert small_api.get(path, limit=2, offset=1) == everything[1:3]
    counted = small_api.http.get(f"/v2025{path}", params={"count": True, "limit": 1})
    assert counted.headers["x-total-count"] == str(len(everything))
    administered = small_api.get("/access-request-administration", filters='status eq "EXECUTING"')
    assert [item["accessRequestId"] for item in administered] == executing
    for query in ({"request-state": "DONE"}, {"regarding-identity": "me", "requested-by": "me"}):
        assert http_error(small_api.http.get(f"/v2025{path}", params=query))


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
def test_requests_that_make_no_sense_are_refused(small_api: SandboxApi, change: dict[str, Any], reason: str) -> None:
    expected = role(small_api)
    requested = {**body(person(small_api, expected), expected), **change}
    assert reason in http_error(small_api.post("/access-requests", requested))


@pytest.mark.parametrize("name", ["startDate", "removeDate"])
@pytest.mark.parametrize("date", ["tomorrow", "2020-01-01T00:00:00Z"])
def test_dates_must_be_in_the_future(small_api: SandboxApi, name: str, date: str) -> None:
    expected = role(small_api)
    requested = body(person(small_api, expected), expected, **{name: date})
    assert name in http_error(small_api.post("/access-requests", requested))


def test_access_by_membership_is_not_revoked(small_api: SandboxApi) -> None:
    results = search(small_api, "identities", "@access(name:staff AND revocable:false)")[-1]
    values = next(item for item in results["access"] if item["type"] == "ROLE" and not item["revocable"])
    requested = body(results, values, kind="REVOKE_ACCESS")
    assert "by membership" in http_error(small_api.post("/access-requests", requested))


def test_ids_that_are_not_there_are_said_so(small_api: SandboxApi) -> None:
    cancel = {"accountActivityId": "x", "comment": "No."}
    assert "access request with id x" in http_error(small_api.post("/access-requests/cancel", cancel), 404)
    assert "comment" in http_error(small_api.post("/access-requests/cancel", {**cancel, "comment": ""}))
    assert http_error(small_api.post("/access-request-approvals/x/approve", {}), 404)
    assert http_error(small_api.http.get("/v2025/access-request-approvals/x/approvers"), 404)


def test_accounts_can_be_chosen_and_entitlements_revoked(small_api: SandboxApi) -> None:
    target = search(small_api, "identities", "@access(type:ENTITLEMENT)")[0]
    entitlement = next(entry for entry in target["access"] if entry["type"] == "ENTITLEMENT")
    item = {"type": "ENTITLEMENT", "id": entitlement["id"]}
    response = small_api.post(
        "/access-requests/accounts-selection", {"requestedFor": [target["id"]], "requestedItems": [item]}
    )
    (identity,) = response.json()["identities"]
    accounts = small_api.get("/accounts", filters=f'identityId eq "{target["id"]}"')
    expected = [entry["id"] for entry in accounts if entry["sourceId"] == entitlement["source"]["id"]]
    (source,) = identity["requestedItems"][0]["sources"]
    assert [entry["id"] for entry in source["accounts"]] == expected
    path = "/revocable-objects/identityId/{}/entitlementId/{}"
    results = small_api.get(path.format(target["id"], entitlement["id"]))
    assert [(entry["accountId"], entry["revocable"]) for entry in results["accountTargets"]] == [(expected[0], False)]
    assert "identity or entitlement" in http_error(
        small_api.http.get(f"/v2025{path.format('x', entitlement['id'])}"), 404
    )
    query = {"identityId": target["id"], "entitlementId": entitlement["id"]}
    assert "no path" in http_error(small_api.http.get("/v2025/revocable-objects", params=query), 404)


def test_the_same_seed_makes_the_same_requests(start_sandbox: Callable[..., SandboxApi]) -> None:
    item, other = (start_sandbox(identities=40, seed=7) for _ in range(2))
    results = item.get("/access-request-status")
    assert {request["state"] for request in results} == {"EXECUTING", "REJECTED", "REQUEST_COMPLETED"}
    assert results == other.get("/access-request-status")
    assert search(item, "events") == search(other, "events")


def test_an_empty_tenant_has_no_requests(start_sandbox: Callable[..., SandboxApi]) -> None:
    api = start_sandbox(identities=0)
    assert api.get("/access-request-status") == []
    assert api.get("/access-request-status", **{"requested-for": "me"}) == []


def test_clients_ask_for_access(small_api: SandboxApi) -> None:
    expected = role(small_api)
    entry, other = person(small_api, expected), person(small_api, expected, 1)

    def request(target: Any) -> models.AccessRequest:
        item = models.AccessRequestItem(type="ROLE", id=expected["id"])
        return models.AccessRequest(requested_for=[target["id"]], requested_items=[item])

    with small_api.sandbox.tenant() as tenant:
        (requested,) = tenant.access_requests.create(request(entry)).new_requests or []
        assert requested.requested_for == entry["id"]
        (results,) = tenant.access_request_approvals.list_pending(filters=f'requestedFor.id eq "{entry["id"]}"')
        tenant.access_request_approvals.approve(str(results.id), models.CommentDto(comment="Yes."))
    assert expected["id"] in get_assignments(small_api, entry)

    async def ask_and_withdraw() -> None:
        async with small_api.sandbox.async_tenant() as tenant:
            (requested,) = (await tenant.access_requests.create(request(other))).new_requests or []
            (id,) = requested.access_request_ids or []
            await tenant.access_requests.cancel(models.CancelAccessRequest(account_activity_id=id, comment="No more."))

    asyncio.run(ask_and_withdraw())
    (cancelled,) = small_api.get("/access-request-status", **{"requested-for": other["id"]})
    assert cancelled["state"] == "CANCELLED"
