"""What is done to accounts, identities and roles is found among the events."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.sandbox.conftest import SandboxApi


def events(api: SandboxApi, query: str) -> list[tuple[str, str]]:
    result = api.post("/search", {"indices": ["events"], "query": {"query": query}, "sort": ["created"]}).json()
    assert all(item["actor"]["name"] == api.get("/identities")[0]["name"] for item in result)
    return [(item["technicalName"], item["target"]["name"]) for item in result]


def test_accounts_are_told_of_when_something_changed(start_sandbox: Callable[..., SandboxApi]) -> None:
    api = start_sandbox(identities=200, task_seconds=10)
    locked = next(item for item in api.get("/accounts") if item["locked"] and "identity" in item)
    item = next(item for item in api.get("/accounts") if not item["disabled"] and item["id"] != locked["id"])

    def ended(account: Any, action: str) -> None:
        assert api.post(f"/accounts/{account['id']}/{action}", {} if action != "remove" else None).status_code == 202
        api.clock.now += 10

    api.post(f"/accounts/{item['id']}/disable", {})
    assert events(api, f"attributes.accountId:{item['id']}") == []
    api.clock.now += 10
    for action in ("disable", "enable", "unlock", "remove"):
        ended(item, action)
    for _ in range(2):
        ended(locked, "unlock")
    expected = [f"ACCOUNT_{action}_PASSED" for action in ("DISABLE", "ENABLE", "DELETE")]
    assert events(api, f"attributes.accountId:{item['id']}") == [
        (entry, item["identity"]["name"]) for entry in expected
    ]
    unlocked = [("ACCOUNT_UNLOCK_PASSED", locked["identity"]["name"])]
    assert events(api, f"attributes.accountId:{locked['id']}") == unlocked


def test_identities_that_go_are_told_of(small_api: SandboxApi) -> None:
    item = next(entry for entry in reversed(small_api.get("/identities")) if not entry["isManager"])
    assert small_api.http.delete(f"/v2025/identities/{item['id']}").status_code == 204
    assert events(small_api, f"attributes.identityId:{item['id']}") == [("IDENTITY_DELETE_PASSED", item["name"])]


def test_roles_are_told_of(small_api: SandboxApi) -> None:
    owner = {"type": "IDENTITY", "id": small_api.get("/identities")[0]["id"]}
    made = [small_api.post("/roles", {"name": name, "owner": owner}).json()["id"] for name in ("A", "B")]
    small_api.clock.now += 1
    small_api.patch(f"/roles/{made[0]}", {"op": "replace", "path": "/name", "value": "C"})
    small_api.clock.now += 1
    assert small_api.http.delete(f"/v2025/roles/{made[0]}").status_code == 204
    assert small_api.post("/roles/bulk-delete", {"roleIds": made[1:]}).status_code == 202
    done = [("ROLE_CREATE_PASSED", "A"), ("ROLE_UPDATE_PASSED", "C"), ("ROLE_DELETE_PASSED", "C")]
    assert events(small_api, f"attributes.roleId:{made[0]}") == done
    assert events(small_api, f"attributes.roleId:{made[1]}") == [
        ("ROLE_CREATE_PASSED", "B"),
        ("ROLE_DELETE_PASSED", "B"),
    ]
