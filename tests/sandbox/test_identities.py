"""Identities, in both API versions."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sailkit_sandbox.services.common.references import OWNERSHIP_TYPES

VERSIONS = ("v2024", "v2025")
NOBODY = "0" * 32


def people(box: Any, filters: str = "") -> list[dict[str, Any]]:
    return list(box.get("/identities", filters=filters))


def accounts(box: Any, identity_id: str) -> list[dict[str, Any]]:
    return list(box.get("/accounts", filters=f'identityId eq "{identity_id}"'))


def without_possessions(box: Any) -> list[dict[str, Any]]:
    """People who can be deleted."""
    return [
        identity
        for identity in people(box)
        if not box.get(f"/identities/{identity['id']}/ownership")["associationDetails"]
    ]


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
def test_an_unknown_identity_is_not_found(box: Any, method: str, path: str, body: Any) -> None:
    answer = box.http.request(method, f"/v2025/identities/{NOBODY}{path}", json=body)
    assert answer.status_code == 404
    assert answer.json()["detailCode"] == "404 Not found"
    assert answer.json()["trackingId"] == answer.headers["SLPT-Request-ID"]


@pytest.mark.parametrize("version", VERSIONS)
def test_one_identity_is_what_the_list_shows(box: Any, version: str) -> None:
    for identity in box.get("/identities", version, limit=3, offset=100):
        assert box.get(f"/identities/{identity['id']}", version) == identity


def test_a_deleted_identity_is_gone_and_its_accounts_belong_to_nobody(small: Any) -> None:
    identity = without_possessions(small)[-1]
    assigned = accounts(small, identity["id"])
    answer = small.http.delete(f"/v2025/identities/{identity['id']}")
    assert (answer.status_code, answer.content) == (204, b"")
    assert small.http.get(f"/v2025/identities/{identity['id']}").status_code == 404
    assert identity not in people(small)
    assert accounts(small, identity["id"]) == []
    assert assigned
    for account in assigned:
        after = small.get(f"/accounts/{account['id']}")
        assert after["uncorrelated"] is True
        assert "identityId" not in after
        assert "identity" not in after
    assert small.http.get(f"/v2025/identities/{identity['id']}/role-assignments").status_code == 404


def test_what_an_identity_owns_keeps_it_from_being_deleted(small: Any) -> None:
    free = without_possessions(small)
    owners = [identity for identity in people(small) if identity not in free]
    assert len(owners) > 3
    kinds = set()
    for owner in owners:
        details = small.get(f"/identities/{owner['id']}/ownership")["associationDetails"]
        answer = small.http.delete(f"/v2024/identities/{owner['id']}")
        assert answer.status_code == 400
        assert answer.json()["associationDetails"] == details
        assert answer.json()["message"]
        for detail in details:
            for entity in detail["entities"]:
                assert f"{entity['identityEntity']['type']}_OWNER" == detail["associationType"]
            kinds.add(detail["associationType"])
        assert small.get(f"/identities/{owner['id']}") == owner
    assert kinds == {"SOURCE_OWNER", "ROLE_OWNER", "ACCESS_PROFILE_OWNER", "GOVERNANCE_GROUP_OWNER"}


def test_reports_of_a_deleted_manager_have_none(running: Any) -> None:
    box = running(identities=300)
    manager = next(identity for identity in reversed(without_possessions(box)) if identity["isManager"])
    everyone = [*people(box), *box.get("/identities", offset=250)]
    reports = [identity for identity in everyone if (identity["managerRef"] or {}).get("id") == manager["id"]]
    assert reports
    assert box.http.delete(f"/v2025/identities/{manager['id']}").status_code == 204
    assert {box.get(f"/identities/{identity['id']}")["managerRef"] is None for identity in reports} == {True}


def test_a_manager_whose_last_report_is_deleted_is_none(running: Any) -> None:
    box = running(identities=298)  # the last person is the only report of their manager
    last = box.get("/identities", offset=297)[0]
    manager = last["managerRef"]["id"]
    assert box.get(f"/identities/{manager}")["isManager"] is True
    assert box.http.delete(f"/v2025/identities/{last['id']}").status_code == 204
    assert box.get(f"/identities/{manager}")["isManager"] is False


def test_a_protected_identity_cannot_be_deleted(running: Any) -> None:
    box = running(identities=1)
    (only,) = people(box, "protected eq true")
    for detail in box.get(f"/identities/{only['id']}/ownership")["associationDetails"]:
        assert detail["entities"]
    with box.sandbox._started.store.transaction() as records:
        for kind in OWNERSHIP_TYPES:
            for thing in records.find(kind, "owner", only["id"]):
                records.remove(kind, thing.doc["id"])
    answer = box.http.delete(f"/v2025/identities/{only['id']}")
    assert (answer.status_code, answer.json()["associationDetails"]) == (400, [])
    assert people(box) == [only]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_reset_takes_the_registration_back(small: Any, version: str) -> None:
    identity = people(small, 'cloudStatus eq "ACTIVE"')[0]
    answer = small.http.post(f"/{version}/identities/{identity['id']}/reset")
    assert (answer.status_code, answer.content) == (202, b"")
    after = small.get(f"/identities/{identity['id']}")
    assert after["identityStatus"] == after["attributes"]["cloudStatus"] == "UNREGISTERED"
    assert after["modified"] == "2027-01-15T08:00:00.000Z"
    assert identity["id"] in {item["id"] for item in people(small, 'cloudStatus eq "UNREGISTERED"')}


def test_role_assignments_are_references_unless_one_role_is_asked_for(box: Any) -> None:
    holders = [
        identity for identity in people(box) if len(box.get(f"/identities/{identity['id']}/role-assignments")) > 1
    ]
    path = f"/identities/{holders[0]['id']}/role-assignments"
    references = box.get(path)
    assert {frozenset(identity) for identity in references} == {
        frozenset({"id", "role", "addedDate", "startDate", "removeDate"})
    }
    role = references[1]["role"]
    (full,) = box.get(path, roleId=role["id"])
    assert box.get(path, roleName=role["name"]) == [full]
    assert box.get(path, roleName=role["name"], roleId=references[0]["role"]["id"]) == []
    assert box.get(path, roleId="unknown") == []
    assert {name: full[name] for name in references[1]} == references[1]
    assert box.get(f"{path}/{full['id']}", "v2024") == full
    assert full["assigner"] == holders[0]["managerRef"]
    assert full["accountTargets"][0]["source"]["type"] == "SOURCE"


def test_a_role_assignment_is_found_at_its_own_identity_only(box: Any) -> None:
    identity, other = people(box, 'cloudStatus eq "ACTIVE"')[1:3]
    assignment = box.get(f"/identities/{identity['id']}/role-assignments")[0]
    answer = box.http.get(f"/v2025/identities/{other['id']}/role-assignments/{assignment['id']}")
    assert answer.status_code == 404
    assert assignment["id"] in answer.json()["messages"][0]["text"]


def test_synchronization_writes_the_attributes_to_the_accounts(box: Any) -> None:
    outdated = [
        account
        for account in [*box.get("/accounts"), *box.get("/accounts", offset=250), *box.get("/accounts", offset=500)]
        if "to be updated" in account["attributes"].values() and not account["uncorrelated"]
    ]
    account = outdated[0]
    identity = box.get(f"/identities/{account['identityId']}")
    answer = box.post(f"/identities/{identity['id']}/synchronize-attributes")
    assert answer.status_code == 202
    job = answer.json()
    assert job["status"] == "IN_PROGRESS"
    assert job["payload"]["type"] == "SYNCHRONIZE_IDENTITY_ATTRIBUTES"
    assert json.loads(job["payload"]["dataJson"]) == {"identityId": identity["id"]}
    after = box.get(f"/accounts/{account['id']}")
    assert "to be updated" not in after["attributes"].values()
    assert set(after["attributes"]) == set(account["attributes"])
    assert after["modified"] != account["modified"]


def test_synchronization_is_allowed_once_in_ten_seconds_for_an_identity(small: Any) -> None:
    item, other = people(small)[:2]

    def synchronize(identity: dict[str, Any], version: str) -> Any:
        return small.post(f"/identities/{identity['id']}/synchronize-attributes", version=version)

    assert synchronize(item, "v2025").status_code == 202
    small.clock.now += 7.5
    refused = synchronize(item, "v2024")
    assert (refused.status_code, refused.json()) == (429, {"message": " Rate Limit Exceeded "})
    assert refused.headers["Retry-After"] == "3"
    assert synchronize(other, "v2025").status_code == 202
    small.clock.now += 2.5
    assert synchronize(item, "v2025").status_code == 202
    assert synchronize(item, "v2025").status_code == 429


def test_only_identities_that_have_not_registered_are_invited(small: Any) -> None:
    active = people(small, 'cloudStatus eq "ACTIVE"')[0]
    reset = people(small, 'cloudStatus eq "ACTIVE"')[1]
    small.post(f"/identities/{reset['id']}/reset")
    answer = small.post("/identities/invite", {"ids": [active["id"], reset["id"], reset["id"]]})
    assert answer.status_code == 202
    assert answer.json()["attributes"] == {"identityCount": 1}
    assert small.get(f"/identities/{active['id']}") == active
    assert small.get(f"/identities/{reset['id']}")["identityStatus"] == "PENDING"


def test_all_who_have_no_invitation_can_be_invited(small: Any) -> None:
    for identity in people(small)[3:6]:
        small.post(f"/identities/{identity['id']}/reset")
    before = people(small, 'cloudStatus eq "UNREGISTERED"')
    answer = small.post("/identities/invite", {"ids": None, "uninvited": True}, version="v2024")
    assert answer.json()["attributes"] == {"identityCount": len(before)}
    assert len(before) >= 3
    assert people(small, 'cloudStatus eq "UNREGISTERED"') == []
    nobody = small.get("/identities", defaultFilter="NONE", filters="correlated eq false")
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
def test_an_invitation_needs_identities(box: Any, body: Any, status: int) -> None:
    assert box.post("/identities/invite", body).status_code == status


def test_an_unknown_identity_keeps_the_others_from_being_invited(small: Any) -> None:
    identity = people(small, 'cloudStatus eq "ACTIVE"')[0]
    small.post(f"/identities/{identity['id']}/reset")
    assert small.post("/identities/invite", {"ids": [identity["id"], NOBODY]}).status_code == 404
    assert small.get(f"/identities/{identity['id']}")["identityStatus"] == "UNREGISTERED"


def test_a_task_can_be_watched_until_it_ends(running: Any) -> None:
    box = running(identities=20, task_seconds=30)
    started = box.post("/identities/invite", {"uninvited": True}).json()
    path = f"/task-status/{started['id']}"
    assert started["completed"] is started["completionStatus"] is None
    assert started["percentComplete"] == 0
    box.clock.now += 29
    assert box.get(path) == {**started, "percentComplete": 96, "progress": "96 percent done"}
    box.clock.now += 1
    ended = box.get(path, "v2024")
    assert ended["completionStatus"] == "SUCCESS"
    assert ended["percentComplete"] == 100
    assert (ended["launched"], ended["completed"]) == ("2027-01-15T08:00:00.000Z", "2027-01-15T08:00:30.000Z")
    assert box.http.get(f"/v2025/task-status/{NOBODY}").status_code == 404


@pytest.mark.parametrize("version", VERSIONS)
def test_processing_refreshes_identities_and_clears_their_errors(running: Any, version: str) -> None:
    box = running(identities=200)
    failed = people(box, 'processingState eq "ERROR"')
    ids = [item["id"] for item in failed]
    answer = box.post("/identities/process", {"identityIds": ids}, version=version)
    assert answer.status_code == 202
    result = answer.json()
    assert (result["type"], result["name"]) == ("TASK_RESULT", None)
    assert box.get(f"/task-status/{result['id']}")["attributes"] == {"identityCount": len(ids)}
    for identity in failed:
        after = box.get(f"/identities/{identity['id']}")
        assert (after["processingState"], after["lastRefresh"]) == ("OK", "2027-01-15T08:00:00.000Z")
    assert people(box, 'processingState eq "ERROR"') == []


@pytest.mark.parametrize(
    ("ids", "status"), [(None, 400), ([], 400), ([NOBODY] * 251, 400), ([None], 400), ([NOBODY], 404)]
)
def test_processing_takes_one_to_250_known_identities(box: Any, ids: Any, status: int) -> None:
    assert box.post("/identities/process", {"identityIds": ids}).status_code == status


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
def test_a_message_for_setting_a_password_needs_a_channel_and_an_account(box: Any, body: Any, status: int) -> None:
    identity = people(box)[5]
    answer = box.post(f"/identities/{identity['id']}/verification/account/send", body)
    assert answer.status_code == status
    assert (answer.content == b"") is (status == 200)
