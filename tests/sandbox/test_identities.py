"""What the operations on identities do, in both versions."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sailkit_sandbox.services.common.references import OWNERSHIP_TYPES

VERSIONS = ("v2024", "v2025")
NOBODY = "0" * 32


def people(api: Any, filters: str = "") -> list[dict[str, Any]]:
    return list(api.get("/identities", filters=filters))


def accounts(api: Any, identity_id: str) -> list[dict[str, Any]]:
    return list(api.get("/accounts", filters=f'identityId eq "{identity_id}"'))


def without_possessions(api: Any) -> list[dict[str, Any]]:
    """People who can be deleted."""
    return [item for item in people(api) if not api.get(f"/identities/{item['id']}/ownership")["associationDetails"]]


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "", None),
        ("DELETE", "", None),
        ("POST", "/reset", None),
        ("GET", "/ownership", None),
        ("GET", "/role-assignments", None),
        ("GET", f"/role-assignments/{NOBODY}", None),
        ("POST", "/synchronize-attributes", None),
        ("POST", "/verification/account/send", {"via": "EMAIL_WORK"}),
    ],
)
def test_an_unknown_identity_is_not_found(api: Any, method: str, path: str, body: Any) -> None:
    response = api.http.request(method, f"/v2025/identities/{NOBODY}{path}", json=body)
    assert response.status_code == 404
    assert response.json()["detailCode"] == "404 Not found"
    assert response.json()["trackingId"] == response.headers["SLPT-Request-ID"]


@pytest.mark.parametrize("version", VERSIONS)
def test_one_identity_is_what_the_list_shows(api: Any, version: str) -> None:
    for identity in api.get("/identities", version, limit=3, offset=100):
        assert api.get(f"/identities/{identity['id']}", version) == identity


def test_a_deleted_identity_is_gone_and_its_accounts_belong_to_nobody(small_api: Any) -> None:
    identity = without_possessions(small_api)[-1]
    held = accounts(small_api, identity["id"])
    response = small_api.http.delete(f"/v2025/identities/{identity['id']}")
    assert (response.status_code, response.content) == (204, b"")
    assert small_api.http.get(f"/v2025/identities/{identity['id']}").status_code == 404
    assert identity not in people(small_api)
    assert accounts(small_api, identity["id"]) == []
    assert held
    for account in held:
        after = small_api.get(f"/accounts/{account['id']}")
        assert after["uncorrelated"] is True
        assert "identityId" not in after
        assert "identity" not in after
    assert small_api.http.get(f"/v2025/identities/{identity['id']}/role-assignments").status_code == 404


def test_what_an_identity_owns_keeps_it_from_being_deleted(small_api: Any) -> None:
    free = without_possessions(small_api)
    owners = [item for item in people(small_api) if item not in free]
    assert len(owners) > 3
    kinds = set()
    for owner in owners:
        details = small_api.get(f"/identities/{owner['id']}/ownership")["associationDetails"]
        response = small_api.http.delete(f"/v2024/identities/{owner['id']}")
        assert response.status_code == 400
        assert response.json()["associationDetails"] == details
        assert response.json()["message"]
        for detail in details:
            for entity in detail["entities"]:
                assert f"{entity['identityEntity']['type']}_OWNER" == detail["associationType"]
            kinds.add(detail["associationType"])
        assert small_api.get(f"/identities/{owner['id']}") == owner
    assert kinds == {"SOURCE_OWNER", "ROLE_OWNER", "ACCESS_PROFILE_OWNER", "GOVERNANCE_GROUP_OWNER"}


def test_reports_of_a_deleted_manager_have_none(start_sandbox: Any) -> None:
    api = start_sandbox(identities=300)
    manager = next(item for item in reversed(without_possessions(api)) if item["isManager"])
    everyone = [*people(api), *api.get("/identities", offset=250)]
    reports = [item for item in everyone if (item["managerRef"] or {}).get("id") == manager["id"]]
    assert reports
    assert api.http.delete(f"/v2025/identities/{manager['id']}").status_code == 204
    assert {api.get(f"/identities/{item['id']}")["managerRef"] is None for item in reports} == {True}


def test_a_manager_whose_last_report_is_deleted_is_none(start_sandbox: Any) -> None:
    api = start_sandbox(identities=298)  # the last person is the only report of their manager
    last = api.get("/identities", offset=297)[0]
    manager = last["managerRef"]["id"]
    assert api.get(f"/identities/{manager}")["isManager"] is True
    assert api.http.delete(f"/v2025/identities/{last['id']}").status_code == 204
    assert api.get(f"/identities/{manager}")["isManager"] is False


def test_a_protected_identity_cannot_be_deleted(start_sandbox: Any) -> None:
    api = start_sandbox(identities=1)
    (only,) = people(api, "protected eq true")
    for detail in api.get(f"/identities/{only['id']}/ownership")["associationDetails"]:
        assert detail["entities"]
    with api.sandbox._started.store.transaction() as records:
        for kind in OWNERSHIP_TYPES:
            for thing in records.find(kind, "owner", only["id"]):
                records.remove(kind, thing.doc["id"])
    response = api.http.delete(f"/v2025/identities/{only['id']}")
    assert (response.status_code, response.json()["associationDetails"]) == (400, [])
    assert people(api) == [only]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_reset_takes_the_registration_back(small_api: Any, version: str) -> None:
    identity = people(small_api, 'cloudStatus eq "ACTIVE"')[0]
    response = small_api.http.post(f"/{version}/identities/{identity['id']}/reset")
    assert (response.status_code, response.content) == (202, b"")
    after = small_api.get(f"/identities/{identity['id']}")
    assert after["identityStatus"] == after["attributes"]["cloudStatus"] == "UNREGISTERED"
    assert after["modified"] == "2027-01-15T08:00:00.000Z"
    assert identity["id"] in {item["id"] for item in people(small_api, 'cloudStatus eq "UNREGISTERED"')}


def test_role_assignments_are_references_unless_one_role_is_asked_for(api: Any) -> None:
    holders = [item for item in people(api) if len(api.get(f"/identities/{item['id']}/role-assignments")) > 1]
    path = f"/identities/{holders[0]['id']}/role-assignments"
    references = api.get(path)
    assert {frozenset(item) for item in references} == {
        frozenset({"id", "role", "addedDate", "startDate", "removeDate"})
    }
    role = references[1]["role"]
    (full,) = api.get(path, roleId=role["id"])
    assert api.get(path, roleName=role["name"]) == [full]
    assert api.get(path, roleName=role["name"], roleId=references[0]["role"]["id"]) == []
    assert api.get(path, roleId="unknown") == []
    assert {name: full[name] for name in references[1]} == references[1]
    assert api.get(f"{path}/{full['id']}", "v2024") == full
    assert full["assigner"] == holders[0]["managerRef"]
    assert full["accountTargets"][0]["source"]["type"] == "SOURCE"


def test_a_role_assignment_is_found_at_its_own_identity_only(api: Any) -> None:
    item, other = people(api, 'cloudStatus eq "ACTIVE"')[1:3]
    assignment = api.get(f"/identities/{item['id']}/role-assignments")[0]
    response = api.http.get(f"/v2025/identities/{other['id']}/role-assignments/{assignment['id']}")
    assert response.status_code == 404
    assert assignment["id"] in response.json()["messages"][0]["text"]


def test_synchronization_writes_the_attributes_to_the_accounts(api: Any) -> None:
    outdated = [
        account
        for account in [*api.get("/accounts"), *api.get("/accounts", offset=250), *api.get("/accounts", offset=500)]
        if "to be updated" in account["attributes"].values() and not account["uncorrelated"]
    ]
    account = outdated[0]
    identity = api.get(f"/identities/{account['identityId']}")
    response = api.post(f"/identities/{identity['id']}/synchronize-attributes")
    assert response.status_code == 202
    job = response.json()
    assert job["status"] == "IN_PROGRESS"
    assert job["payload"]["type"] == "SYNCHRONIZE_IDENTITY_ATTRIBUTES"
    assert json.loads(job["payload"]["dataJson"]) == {"identityId": identity["id"]}
    after = api.get(f"/accounts/{account['id']}")
    assert "to be updated" not in after["attributes"].values()
    assert set(after["attributes"]) == set(account["attributes"])
    assert after["modified"] != account["modified"]


def test_synchronization_is_allowed_once_in_ten_seconds_for_an_identity(small_api: Any) -> None:
    item, other = people(small_api)[:2]

    def synchronize(identity: dict[str, Any], version: str) -> Any:
        return small_api.post(f"/identities/{identity['id']}/synchronize-attributes", version=version)

    assert synchronize(item, "v2025").status_code == 202
    small_api.clock.now += 7.5
    refused = synchronize(item, "v2024")
    assert (refused.status_code, refused.json()) == (429, {"message": " Rate Limit Exceeded "})
    assert refused.headers["Retry-After"] == "3"
    assert synchronize(other, "v2025").status_code == 202
    small_api.clock.now += 2.5
    assert synchronize(item, "v2025").status_code == 202
    assert synchronize(item, "v2025").status_code == 429


def test_only_identities_that_have_not_registered_are_invited(small_api: Any) -> None:
    active = people(small_api, 'cloudStatus eq "ACTIVE"')[0]
    reset = people(small_api, 'cloudStatus eq "ACTIVE"')[1]
    small_api.post(f"/identities/{reset['id']}/reset")
    response = small_api.post("/identities/invite", {"ids": [active["id"], reset["id"], reset["id"]]})
    assert response.status_code == 202
    assert response.json()["attributes"] == {"identityCount": 1}
    assert small_api.get(f"/identities/{active['id']}") == active
    assert small_api.get(f"/identities/{reset['id']}")["identityStatus"] == "PENDING"


def test_all_who_have_no_invitation_can_be_invited(small_api: Any) -> None:
    for identity in people(small_api)[3:6]:
        small_api.post(f"/identities/{identity['id']}/reset")
    before = people(small_api, 'cloudStatus eq "UNREGISTERED"')
    response = small_api.post("/identities/invite", {"ids": None, "uninvited": True}, version="v2024")
    assert response.json()["attributes"] == {"identityCount": len(before)}
    assert len(before) >= 3
    assert people(small_api, 'cloudStatus eq "UNREGISTERED"') == []
    nobody = small_api.get("/identities", defaultFilter="NONE", filters="correlated eq false")
    assert {item["identityStatus"] for item in nobody} == {"UNREGISTERED"}


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 400),
        ({"ids": [], "uninvited": False}, 400),
        ({"ids": "x"}, 400),
        ({"ids": [1]}, 400),
        ({"uninvited": "true"}, 400),
        ([], 400),
        ({"ids": [NOBODY]}, 404),
    ],
)
def test_an_invitation_needs_identities(api: Any, body: Any, status: int) -> None:
    assert api.post("/identities/invite", body).status_code == status


def test_an_unknown_identity_keeps_the_others_from_being_invited(small_api: Any) -> None:
    identity = people(small_api, 'cloudStatus eq "ACTIVE"')[0]
    small_api.post(f"/identities/{identity['id']}/reset")
    assert small_api.post("/identities/invite", {"ids": [identity["id"], NOBODY]}).status_code == 404
    assert small_api.get(f"/identities/{identity['id']}")["identityStatus"] == "UNREGISTERED"


def test_a_task_can_be_watched_until_it_ends(start_sandbox: Any) -> None:
    api = start_sandbox(identities=20, task_seconds=30)
    started = api.post("/identities/invite", {"uninvited": True}).json()
    path = f"/task-status/{started['id']}"
    assert started["completed"] is started["completionStatus"] is None
    assert started["percentComplete"] == 0
    api.clock.now += 29
    assert api.get(path) == {**started, "percentComplete": 96, "progress": "96 percent done"}
    api.clock.now += 1
    ended = api.get(path, "v2024")
    assert ended["completionStatus"] == "SUCCESS"
    assert ended["percentComplete"] == 100
    assert (ended["launched"], ended["completed"]) == ("2027-01-15T08:00:00.000Z", "2027-01-15T08:00:30.000Z")
    assert api.http.get(f"/v2025/task-status/{NOBODY}").status_code == 404


@pytest.mark.parametrize("version", VERSIONS)
def test_processing_refreshes_identities_and_clears_their_errors(start_sandbox: Any, version: str) -> None:
    api = start_sandbox(identities=200)
    failed = people(api, 'processingState eq "ERROR"')
    ids = [item["id"] for item in failed]
    response = api.post("/identities/process", {"identityIds": ids}, version=version)
    assert response.status_code == 202
    result = response.json()
    assert (result["type"], result["name"]) == ("TASK_RESULT", None)
    assert api.get(f"/task-status/{result['id']}")["attributes"] == {"identityCount": len(ids)}
    for identity in failed:
        after = api.get(f"/identities/{identity['id']}")
        assert (after["processingState"], after["lastRefresh"]) == ("OK", "2027-01-15T08:00:00.000Z")
    assert people(api, 'processingState eq "ERROR"') == []


@pytest.mark.parametrize(
    ("ids", "status"), [(None, 400), ([], 400), ([NOBODY] * 251, 400), ([None], 400), ([NOBODY], 404)]
)
def test_processing_takes_one_to_250_known_identities(api: Any, ids: Any, status: int) -> None:
    assert api.post("/identities/process", {"identityIds": ids}).status_code == status


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"via": "EMAIL_WORK"}, 200),
        ({"via": "LINK_PERSONAL", "sourceName": "Personnel Records"}, 200),
        ({"via": "EMAIL_WORK", "sourceName": None}, 200),
        ({"via": "EMAIL_WORK", "sourceName": "Nowhere"}, 400),
        ({"via": "FAX"}, 400),
        ({"via": ["EMAIL_WORK"]}, 400),
        ({}, 400),
    ],
)
def test_a_message_for_setting_a_password_needs_a_channel_and_an_account(api: Any, body: Any, status: int) -> None:
    identity = people(api)[5]
    response = api.post(f"/identities/{identity['id']}/verification/account/send", body)
    assert response.status_code == status
    assert (response.content == b"") is (status == 200)
