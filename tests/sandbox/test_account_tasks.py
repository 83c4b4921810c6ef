"""Account tasks: the account changes when the task ends."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.sandbox.conftest import Box

NOBODY = "0" * 32
PATCH = {"Content-Type": "application/json-patch+json"}


def some(box: Box, source: str, **expected: Any) -> Any:
    results = box.get("/accounts", filters=f'source.displayableName eq "{source}"')
    return next(account for account in results if all(account[name] == value for name, value in expected.items()))


def source(box: Box, name: str) -> Any:
    return box.get("/sources", filters=f'name eq "{name}"')[0]


@pytest.mark.parametrize("version", ["v2024", "v2025"])
def test_an_account_is_switched_when_the_task_ends(running: Callable[..., Box], version: str) -> None:
    box = running(identities=30, task_seconds=20)
    account = some(box, "Corporate Directory", disabled=False)
    for action, disabled in (("disable", True), ("enable", False), ("enable", False)):
        before = box.get(f"/accounts/{account['id']}")
        answer = box.post(f"/accounts/{account['id']}/{action}", {"forceProvisioning": True}, version)
        assert answer.status_code == 202
        box.clock.now += 19
        assert box.get(f"/accounts/{account['id']}") == before
        assert box.get(f"/task-status/{answer.json()['id']}")["completed"] is None
        box.clock.now += 1
        assert box.get(f"/accounts/{account['id']}")["disabled"] is disabled
        assert box.get(f"/task-status/{answer.json()['id']}")["completionStatus"] == "SUCCESS"


def test_the_own_account_takes_the_identity_with_it(small: Box) -> None:
    account = some(small, "IdentityNow", disabled=False, locked=False)
    before = small.get(f"/identities/{account['identityId']}")["identityStatus"]
    small.post(f"/accounts/{account['id']}/disable", {})
    assert small.get(f"/identities/{account['identityId']}")["identityStatus"] == "DISABLED"
    small.post(f"/accounts/{account['id']}/enable", {})
    assert small.get(f"/identities/{account['identityId']}")["identityStatus"] == before


def test_accounts_are_unlocked(running: Callable[..., Box]) -> None:
    box = running(identities=200)
    for name in ("IdentityNow", "Corporate Directory"):
        account = some(box, name, locked=True)
        assert box.post(f"/accounts/{account['id']}/unlock", {"unlockIDNAccount": True}).status_code == 202
        assert box.get(f"/accounts/{account['id']}")["locked"] is False
        assert box.get(f"/identities/{account['identityId']}")["identityStatus"] != "LOCKED"


def test_an_account_is_created_for_whom_it_names(small: Box) -> None:
    someone, desk = small.get("/identities")[4], source(small, "Service Desk")
    attributes = {"login": someone["alias"], "name": "Some One", "groups": "Agents"}
    answer = small.post("/accounts", {"attributes": {**attributes, "sourceId": desk["id"]}})
    assert answer.status_code == 202
    filters = f'sourceId eq "{desk["id"]}" and nativeIdentity eq "{someone["alias"]}"'
    (created,) = small.get("/accounts", filters=filters)
    assert (created["identityId"], created["uncorrelated"], created["hasEntitlements"]) == (someone["id"], False, True)
    assert created["attributes"] == {**created["attributes"], **attributes}
    assert [account["name"] for account in small.get(f"/accounts/{created['id']}/entitlements")] == ["Agents"]
    again = {"login": someone["alias"].upper(), "groups": "", "sourceId": desk["id"]}
    assert small.post("/accounts", {"attributes": again}).status_code == 202
    (updated,) = small.get("/accounts", filters=filters)
    assert (updated["id"], updated["hasEntitlements"]) == (created["id"], False)
    assert small.post("/accounts", {"attributes": {"login": "stranger", "sourceId": desk["id"]}}).status_code == 202
    (stranger,) = small.get("/accounts", filters='nativeIdentity eq "stranger"')
    assert (stranger["uncorrelated"], "identityId" in stranger) == (True, False)


@pytest.mark.parametrize(
    ("body", "part"),
    [
        ({}, "attributes"),
        ({"attributes": []}, "attributes"),
        ({"attributes": {"login": "x"}}, "sourceId"),
        ({"attributes": {"login": "x", "sourceId": NOBODY}}, NOBODY),
        ({"attributes": {"name": "x", "sourceId": "desk"}}, "attributes.login"),
    ],
)
def test_what_is_no_account_is_refused(box: Box, body: Any, part: str) -> None:
    attributes = body.get("attributes")
    if attributes and attributes.get("sourceId") == "desk":
        attributes["sourceId"] = source(box, "Service Desk")["id"]
    answer = box.post("/accounts", body)
    assert (answer.status_code, part in answer.text) == (400, True), answer.text


def test_accounts_of_files_are_replaced_changed_and_deleted(small: Box) -> None:
    account = some(small, "Personnel Records")
    path = f"/v2025/accounts/{account['id']}"
    assert small.http.put(path, json={"attributes": {"lastname": "New"}}).status_code == 202
    assert small.get(f"/accounts/{account['id']}")["attributes"] == {"lastname": "New"}
    operations = [{"op": "add", "path": "/attributes/location", "value": "Oslo"}]
    assert small.http.patch(path, json=operations, headers=PATCH).status_code == 202
    assert small.get(f"/accounts/{account['id']}")["attributes"] == {"lastname": "New", "location": "Oslo"}
    assert small.http.delete(path).status_code == 202
    assert small.http.get(path).status_code == 404


def test_accounts_of_other_sources_can_be_removed_alone(small: Box) -> None:
    account = some(small, "Corporate Directory")
    path = f"/v2025/accounts/{account['id']}"
    operations = [{"op": "replace", "path": "/attributes", "value": {}}]
    assert small.http.put(path, json={"attributes": {}}).status_code == 400
    assert small.http.patch(path, json=operations, headers=PATCH).status_code == 400
    assert "DelimitedFile" in small.http.delete(path).text
    assert small.get(f"/accounts/{account['id']}") == account
    assert small.post(f"/accounts/{account['id']}/remove").json()["type"] == "TASK_RESULT"
    assert small.http.get(path).status_code == 404


def test_an_account_is_given_to_another_identity(small: Box) -> None:
    account, other = some(small, "Corporate Directory"), small.get("/identities")[7]
    path = f"/v2025/accounts/{account['id']}"

    def change(*operations: dict[str, Any]) -> int:
        return int(small.http.patch(path, json=list(operations), headers=PATCH).status_code)

    assert change({"op": "replace", "path": "/identityId", "value": other["id"]}) == 202
    moved = small.get(f"/accounts/{account['id']}")
    assert (moved["identity"]["name"], moved["manuallyCorrelated"]) == (other["name"], True)
    assert moved in small.get("/accounts", filters=f'identityId eq "{other["id"]}"')
    specified = [{"op": "replace", "path": "/manuallyCorrelated", "value": False}]
    assert change({"op": "replace", "path": "/identityId", "value": account["identityId"]}, *specified) == 202
    assert small.get(f"/accounts/{account['id']}")["manuallyCorrelated"] is False
    assert change({"op": "remove", "path": "/identityId"}) == 202
    assert small.get(f"/accounts/{account['id']}")["uncorrelated"] is True
    assert change({"op": "replace", "path": "/identityId", "value": NOBODY}) == 400
    assert change({"op": "replace", "path": "/disabled", "value": True}) == 400
    assert change({"op": "add", "path": "/note", "value": "x"}) == 400


def test_a_reload_leaves_an_account_as_it_is(small: Box) -> None:
    account = some(small, "Service Desk")
    assert small.post(f"/accounts/{account['id']}/reload").status_code == 202
    after = small.get(f"/accounts/{account['id']}")
    assert after == {**account, "modified": "2027-01-15T08:00:00.000Z"}


@pytest.mark.parametrize("action", ["enable", "disable", "unlock", "reload", "remove", "", "entitlements"])
def test_an_account_that_is_unknown_is_not_found(box: Box, action: str) -> None:
    path = f"/v2025/accounts/{NOBODY}/{action}".rstrip("/")
    body: Any = {} if action in ("enable", "disable", "unlock") else None
    method = "GET" if action == "entitlements" else "POST" if action else "DELETE"
    assert box.http.request(method, path, json=body).status_code == 404


@pytest.mark.parametrize("action", ["enable", "disable", "unlock"])
def test_options_are_flags(box: Box, action: str) -> None:
    account = some(box, "Service Desk")
    assert box.post(f"/accounts/{account['id']}/{action}", {"forceProvisioning": "yes"}).status_code == 400
