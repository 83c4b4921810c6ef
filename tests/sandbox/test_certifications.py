"""Certification campaigns, from their creation to the removal of revoked access."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from .conftest import SandboxApi


def create_campaign(api: SandboxApi, **properties: Any) -> dict[str, Any]:
    body = {"name": "Spring", "description": "All of it", "type": "MANAGER", **properties}
    response = api.post("/campaigns", body)
    assert response.status_code == 202, response.text
    created: dict[str, Any] = response.json()
    assert created["status"] == "PENDING"
    return created


def activate(api: SandboxApi, **properties: Any) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Create and activate a campaign, and return it with its certifications."""
    campaign = create_campaign(api, **properties)
    assert api.get(f"/campaigns/{campaign['id']}")["status"] == "STAGED"
    assert api.post(f"/campaigns/{campaign['id']}/activate").status_code == 202
    certifications = api.get("/certifications", filters=f'campaign.id eq "{campaign["id"]}"')
    return api.get(f"/campaigns/{campaign['id']}", detail="FULL"), certifications


def list_items(api: SandboxApi, certification: dict[str, Any], **query: Any) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = api.get(f"/certifications/{certification['id']}/access-review-items", **query)
    return items


def decide(api: SandboxApi, certification: dict[str, Any], items: list[dict[str, Any]], value: str) -> Any:
    body = [{"id": item["id"], "decision": value, "bulk": True, "comments": "Reviewed"} for item in items]
    return api.post(f"/certifications/{certification['id']}/decide", body)


def list_access(api: SandboxApi, identity_id: str) -> list[str]:
    query = {"indices": ["identities"], "query": {"query": f"id:{identity_id}"}}
    (hit,) = api.post("/search", query).json()
    return [item["id"] for item in hit["access"]]


def test_a_campaign_from_creation_to_the_removal_of_access(small_api: SandboxApi) -> None:
    api = small_api
    campaign, certifications = activate(api)
    assert campaign["status"] == "ACTIVE"
    assert campaign["totalCertifications"] == len(certifications) > 1
    assert {one["phase"] for one in certifications} == {"ACTIVE"}
    revoked = None
    for certification in certifications:
        items = list_items(api, certification)
        assert certification["decisionsTotal"] == len(items)
        entitlements = [one for one in items if one["accessSummary"]["access"]["type"] == "ENTITLEMENT"]
        assert decide(api, certification, items, "APPROVE").json()["completed"] is True
        if revoked is None and entitlements:
            revoked = entitlements[0]
            assert decide(api, certification, [revoked], "REVOKE").status_code == 200
            summary = api.get(f"/certifications/{certification['id']}/decision-summary")
            assert (summary["entitlementsRevoked"], summary["entitlementsApproved"]) == (1, len(entitlements) - 1)
        signed = api.post(f"/certifications/{certification['id']}/sign-off").json()
        assert (signed["phase"], signed["completed"]) == ("SIGNED", True)
    assert api.get(f"/campaigns/{campaign['id']}", version="v2024")["status"] == "COMPLETED"
    assert revoked is not None
    check_removal(api, revoked)


def check_removal(api: SandboxApi, item: dict[str, Any]) -> None:
    """Check that an entitlement is gone from the account, from search, and that the history says so."""
    entitlement, identity_id = item["accessSummary"]["entitlement"], item["identitySummary"]["identityId"]
    account = api.get(f"/accounts/{entitlement['account']['id']}")
    assert entitlement["attributeValue"] not in account["attributes"][entitlement["attributeName"]]
    assert entitlement["id"] not in list_access(api, identity_id)
    (activity,) = api.get("/account-activities", **{"requested-for": identity_id}, filters='type eq "Certification"')
    (change,) = activity["items"]
    assert (change["operation"], change["value"]) == ("REMOVE", entitlement["attributeValue"])
    query = {"indices": ["events"], "query": {"query": "action:REVOKED"}}
    (event,) = api.post("/search", query).json()
    assert event["target"]["name"] == item["identitySummary"]["name"]


def test_a_requested_role_is_revoked(small_api: SandboxApi) -> None:
    api = small_api
    campaign, certifications = activate(api)
    revocable = [
        (certification, item)
        for certification in certifications
        for item in list_items(api, certification, filters='access.type eq "ROLE"')
        if item["accessSummary"]["role"]["revocable"]
    ]
    certification, item = revocable[0]
    identity_id, role_id = item["identitySummary"]["identityId"], item["accessSummary"]["access"]["id"]
    assert role_id in list_access(api, identity_id)
    decide(api, certification, list_items(api, certification), "APPROVE")
    decide(api, certification, [item], "REVOKE")
    api.post(f"/certifications/{certification['id']}/sign-off")
    assert role_id not in list_access(api, identity_id)
    assert api.get(f"/campaigns/{campaign['id']}")["completedCertifications"] == 1


def test_roles_by_membership_cannot_be_revoked(small_api: SandboxApi) -> None:
    _, certifications = activate(small_api)
    for certification in certifications:
        for item in list_items(small_api, certification, filters='type eq "ROLE"'):
            if not item["accessSummary"]["role"]["revocable"]:
                response = decide(small_api, certification, [item], "REVOKE")
                assert (response.status_code, "by membership" in response.text) == (400, True)
                return
    raise AssertionError("nobody has a role by membership")


def test_a_campaign_is_completed_after_its_deadline(small_api: SandboxApi) -> None:
    api = small_api
    campaign, certifications = activate(api, autoRevokeAllowed=True)
    path = f"/campaigns/{campaign['id']}/complete"
    early = api.post(path, {"autoCompleteAction": "REVOKE"})
    assert (early.status_code, "not past due" in early.text) == (400, True)
    with_entitlements = [
        item for one in certifications for item in list_items(api, one, filters='access.type eq "ENTITLEMENT"')
    ]
    api.clock.now += 15 * 86_400
    sign_in_again(api)
    assert api.post(path, {"autoCompleteAction": "REVOKE"}).status_code == 202
    assert api.get(f"/campaigns/{campaign['id']}")["status"] == "COMPLETED"
    for item in with_entitlements:
        assert item["accessSummary"]["access"]["id"] not in list_access(api, item["identitySummary"]["identityId"])


def sign_in_again(api: SandboxApi) -> None:
    """Get a new token, as the clock has been set beyond the lifetime of the old one."""
    form = {"grant_type": "client_credentials", "client_id": api.sandbox.client_id}
    form["client_secret"] = api.sandbox.client_secret
    api.http.headers["Authorization"] = "Bearer " + api.http.post("/oauth/token", data=form).json()["access_token"]


@pytest.mark.parametrize(
    ("type", "info"),
    [
        ("SEARCH", {"searchCampaignInfo": {"type": "IDENTITY", "query": "attributes.department:Engineering"}}),
        ("SEARCH", {"searchCampaignInfo": {"type": "ACCESS", "query": "name:Engineering OR name:Finance"}}),
        ("SOURCE_OWNER", {}),
    ],
)
def test_types_of_campaigns(small_api: SandboxApi, type: str, info: dict[str, Any]) -> None:
    _, certifications = activate(small_api, type=type, **info)
    items = [item for certification in certifications for item in list_items(small_api, certification)]
    assert items
    if type == "SOURCE_OWNER":
        assert {item["accessSummary"]["access"]["type"] for item in items} == {"ENTITLEMENT"}
        owners = {source["owner"]["id"] for source in small_api.get("/sources")}
        assert {certification["reviewer"]["id"] for certification in certifications} <= owners


def test_a_search_campaign_with_a_reviewer(small_api: SandboxApi) -> None:
    people = small_api.get("/identities")
    reviewer = {"type": "IDENTITY", "id": people[3]["id"]}
    info = {"type": "IDENTITY", "identityIds": [people[5]["id"]], "reviewer": reviewer}
    _, (certification,) = activate(small_api, type="SEARCH", searchCampaignInfo=info)
    assert certification["reviewer"]["id"] == people[3]["id"]
    assert certification["reviewer"]["email"] == people[3]["emailAddress"]
    (summary,) = small_api.get(f"/certifications/{certification['id']}/identity-summaries")
    assert summary["identityId"] == people[5]["id"]
    assert small_api.get(f"/certifications/{certification['id']}/identity-summaries/{summary['id']}") == summary
    accesses = small_api.get(f"/certifications/{certification['id']}/access-summaries/ENTITLEMENT")
    items = list_items(small_api, certification, filters='access.type eq "ENTITLEMENT"')
    assert [one["access"] for one in accesses] == [one["accessSummary"]["access"] for one in items]


def test_the_composition_of_a_role_is_changed(small_api: SandboxApi) -> None:
    role = next(one for one in small_api.get("/roles") if one["accessProfiles"])
    info = {"roleIds": [role["id"]], "remediatorRef": {"type": "IDENTITY", "id": role["owner"]["id"]}}
    _, (certification,) = activate(small_api, type="ROLE_COMPOSITION", roleCompositionCampaignInfo=info)
    decide(small_api, certification, list_items(small_api, certification), "REVOKE")
    small_api.post(f"/certifications/{certification['id']}/sign-off")
    assert small_api.get(f"/roles/{role['id']}")["accessProfiles"] == []


def test_items_are_reassigned(small_api: SandboxApi) -> None:
    api = small_api
    campaign, certifications = activate(api)
    certification = next(one for one in certifications if one["identitiesTotal"] > 1)
    other = next(one for one in api.get("/identities") if one["id"] != certification["reviewer"]["id"])
    summaries = api.get(f"/certifications/{certification['id']}/identity-summaries")
    target = {"type": "IDENTITY_SUMMARY", "id": summaries[0]["id"]}
    body = {"reassign": [target], "reassignTo": other["id"], "reason": "On leave"}
    after = api.post(f"/certifications/{certification['id']}/reassign", body).json()
    assert after["identitiesTotal"] == certification["identitiesTotal"] - 1
    filter = f'campaign.id eq "{campaign["id"]}"'
    mine = api.get("/certifications", filters=filter, **{"reviewer-identity": other["id"]})
    added = next(one for one in mine if one.get("reassignment", {}).get("from", {}).get("id") == certification["id"])
    assert [one["id"] for one in api.get(f"/certifications/{added['id']}/reviewers")] == [other["id"]]
    assert added["reassignment"]["comment"] == "On leave"
    assert api.get(f"/campaigns/{campaign['id']}")["totalCertifications"] == len(certifications) + 1


@pytest.mark.parametrize("is_whole", [True, False])
def test_reassignments_as_tasks(start_sandbox: Callable[..., SandboxApi], is_whole: bool) -> None:
    api = start_sandbox(identities=30, task_seconds=10)
    campaign = create_campaign(api)
    api.clock.now += 10
    api.post(f"/campaigns/{campaign['id']}/activate")
    api.clock.now += 10
    certification = api.get("/certifications")[0]
    other = api.get("/identities")[-1]
    if is_whole:
        path, to = f"/campaigns/{campaign['id']}/reassign", {"type": "IDENTITY", "id": other["id"]}
        body = {"certificationIds": [certification["id"]], "reassignTo": to, "reason": "Left"}
    else:
        path = f"/certifications/{certification['id']}/reassign-async"
        item = list_items(api, certification)[0]
        body = {"reassign": [{"type": "ITEM", "id": item["id"]}], "reassignTo": other["id"], "reason": "Left"}
    task = api.post(path, body).json()
    assert [one["id"] for one in api.get("/certification-tasks")] == [task["id"]]
    api.clock.now += 10
    assert api.get("/certification-tasks") == []
    ended = api.get(f"/certification-tasks/{task['id']}")
    assert (ended["status"], ended["reassignmentTrailDTOs"][0]["newOwner"]) == ("SUCCESS", other["name"])
    assert api.get("/certifications", **{"reviewer-identity": other["id"]})


def test_comments_are_required_by_the_campaign(small_api: SandboxApi) -> None:
    _, certifications = activate(small_api, mandatoryCommentRequirement="ALL_DECISIONS")
    item = list_items(small_api, certifications[0])[0]
    path = f"/certifications/{certifications[0]['id']}/decide"
    response = small_api.post(path, [{"id": item["id"], "decision": "APPROVE", "bulk": False}])
    assert (response.status_code, "comments are required" in response.text) == (400, True)


def test_an_undecided_certification_is_not_signed(small_api: SandboxApi) -> None:
    _, certifications = activate(small_api)
    response = small_api.post(f"/certifications/{certifications[0]['id']}/sign-off")
    assert (response.status_code, "without a decision" in response.text) == (400, True)


def test_staged_campaigns_are_changed_and_deleted(small_api: SandboxApi) -> None:
    campaign = create_campaign(small_api)
    path = f"/campaigns/{campaign['id']}"
    changed = small_api.patch(path, {"op": "replace", "path": "/name", "value": "Autumn"})
    assert changed.json()["name"] == "Autumn"
    assert small_api.patch(path, {"op": "replace", "path": "/type", "value": "SEARCH"}).status_code == 400
    report = small_api.post(f"{path}/run-report/CAMPAIGN_STATUS_REPORT")
    assert report.status_code == 202
    assert [one["status"] for one in small_api.get(f"{path}/reports")] == ["SUCCESS"]
    assert small_api.post("/campaigns/delete", {"ids": [campaign["id"]]}).status_code == 202
    assert small_api.http.get(f"/v2025{path}").status_code == 404
    assert small_api.get("/certifications") == []


def test_a_template_generates_campaigns(small_api: SandboxApi) -> None:
    campaign = {"name": "Review %Y", "description": "Every year", "type": "MANAGER"}
    now = {"created": "2030-01-01T00:00:00Z", "modified": "2030-01-01T00:00:00Z"}
    body = {"name": "Yearly", "description": "x", "deadlineDuration": "P2W", "campaign": campaign, **now}
    template = small_api.post("/campaign-templates", body).json()
    path = f"/campaign-templates/{template['id']}"
    generated = small_api.post(f"{path}/generate").json()
    assert generated["name"] == "Review 2027"
    assert small_api.get(f"/campaigns/{generated['id']}")["deadline"] == "2027-01-29T08:00:00.000Z"
    schedule = {
        "type": "WEEKLY",
        "hours": {"type": "LIST", "values": ["9"]},
        "days": {"type": "LIST", "values": ["MON"]},
    }
    assert small_api.http.put(f"/v2025{path}/schedule", json=schedule).status_code == 204
    assert small_api.get(path)["scheduled"] is True
    assert small_api.get(f"{path}/schedule")["type"] == "WEEKLY"
    small_api.clock.now += 7 * 86_400
    sign_in_again(small_api)
    assert [one["name"] for one in small_api.get("/campaigns")] == ["Review 2027", "Review 2027"]
    assert small_api.http.delete(f"/v2025{path}/schedule").status_code == 204


def test_a_template_that_can_no_longer_be_generated_disturbs_no_other_call(start_sandbox: Any) -> None:
    api = start_sandbox(identities=10, token_lifetime=30 * 86_400)
    criteria = {"type": "IDENTITY", "property": "name", "value": "A", "operation": "STARTS_WITH"}
    filter = {"name": "A", "description": "x", "owner": "SailPoint", "mode": "INCLUSION", "criteriaList": [criteria]}
    made = api.post("/campaign-filters", {"id": "", "isSystemFilter": False, **filter})
    assert made.status_code == 200, made.text
    reference = {"type": "CAMPAIGN_FILTER", "id": made.json()["id"]}
    campaign = {"name": "Review", "description": "x", "type": "MANAGER", "filter": reference}
    now = {"created": "2030-01-01T00:00:00Z", "modified": "2030-01-01T00:00:00Z"}
    path = "/campaign-templates"
    path += f"/{api.post(path, {'name': 'Weekly', 'description': 'x', 'campaign': campaign, **now}).json()['id']}"
    days = {"type": "LIST", "values": ["MON"]}
    schedule = {"type": "WEEKLY", "hours": {"type": "LIST", "values": ["9"]}, "days": days}
    assert api.http.put(f"/v2025{path}/schedule", json=schedule).status_code == 204
    api.clock.now += 7 * 86_400
    assert len(api.get("/campaigns")) == 1
    assert api.post("/campaign-filters/delete", [reference["id"]]).status_code == 204
    api.clock.now += 7 * 86_400
    assert len(api.get("/campaigns")) == 1
    assert api.get(path)["scheduled"] is True


@pytest.mark.parametrize(
    "change",
    [
        {"type": "SEARCH"},
        {"type": "SEARCH", "searchCampaignInfo": {"type": "IDENTITY"}},
        {"type": "SOURCE_OWNER", "sourceOwnerCampaignInfo": {"sourceIds": ["none"]}},
    ],
)
def test_invalid_campaigns_are_refused(small_api: SandboxApi, change: dict[str, Any]) -> None:
    response = small_api.post("/campaigns", {"name": "x", "description": "x", **change})
    assert response.status_code == 400
    assert small_api.get("/campaigns") == []
