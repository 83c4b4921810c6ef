"""What is done to accounts, identities and roles is found among the events."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.sandbox.conftest import Box


def events(box: Box, query: str) -> list[tuple[str, str]]:
    found = box.post("/search", {"indices": ["events"], "query": {"query": query}, "sort": ["created"]}).json()
    assert all(one["actor"]["name"] == box.get("/identities")[0]["name"] for one in found)
    return [(one["technicalName"], one["target"]["name"]) for one in found]


def test_accounts_are_told_of_when_something_changed(running: Callable[..., Box]) -> None:
    box = running(identities=200, task_seconds=10)
    locked = next(one for one in box.get("/accounts") if one["locked"] and "identity" in one)
    one = next(one for one in box.get("/accounts") if not one["disabled"] and one["id"] != locked["id"])

    def ended(account: Any, action: str) -> None:
        assert box.post(f"/accounts/{account['id']}/{action}", {} if action != "remove" else None).status_code == 202
        box.clock.now += 10

    box.post(f"/accounts/{one['id']}/disable", {})
    assert events(box, f"attributes.accountId:{one['id']}") == []
    box.clock.now += 10
    for action in ("disable", "enable", "unlock", "remove"):
        ended(one, action)
    for _ in range(2):
        ended(locked, "unlock")
    wanted = [f"ACCOUNT_{action}_PASSED" for action in ("DISABLE", "ENABLE", "DELETE")]
    assert events(box, f"attributes.accountId:{one['id']}") == [(each, one["identity"]["name"]) for each in wanted]
    unlocked = [("ACCOUNT_UNLOCK_PASSED", locked["identity"]["name"])]
    assert events(box, f"attributes.accountId:{locked['id']}") == unlocked


def test_identities_that_go_are_told_of(small: Box) -> None:
    one = next(each for each in reversed(small.get("/identities")) if not each["isManager"])
    assert small.http.delete(f"/v2025/identities/{one['id']}").status_code == 204
    assert events(small, f"attributes.identityId:{one['id']}") == [("IDENTITY_DELETE_PASSED", one["name"])]


def test_roles_are_told_of(small: Box) -> None:
    owner = {"type": "IDENTITY", "id": small.get("/identities")[0]["id"]}
    made = [small.post("/roles", {"name": name, "owner": owner}).json()["id"] for name in ("A", "B")]
    small.clock.now += 1
    small.patch(f"/roles/{made[0]}", {"op": "replace", "path": "/name", "value": "C"})
    small.clock.now += 1
    assert small.http.delete(f"/v2025/roles/{made[0]}").status_code == 204
    assert small.post("/roles/bulk-delete", {"roleIds": made[1:]}).status_code == 202
    done = [("ROLE_CREATE_PASSED", "A"), ("ROLE_UPDATE_PASSED", "C"), ("ROLE_DELETE_PASSED", "C")]
    assert events(small, f"attributes.roleId:{made[0]}") == done
    assert events(small, f"attributes.roleId:{made[1]}") == [("ROLE_CREATE_PASSED", "B"), ("ROLE_DELETE_PASSED", "B")]
