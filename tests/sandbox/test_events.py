"""Events of actions on accounts, identities and roles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.sandbox.conftest import SandboxApi


def events(api: SandboxApi, query: str) -> list[tuple[str, str]]:
    results = api.post("/search", {"indices": ["events"], "query": {"query": query}, "sort": ["created"]}).json()
    assert all(account["actor"]["name"] == api.get("/identities")[0]["name"] for account in results)
    return [(account["technicalName"], account["target"]["name"]) for account in results]


def test_accounts_are_told_of_when_something_changed(start_sandbox: Callable[..., SandboxApi]) -> None:
    api = start_sandbox(identities=200, task_seconds=10)
    locked = next(entry for entry in api.get("/accounts") if entry["locked"] and "identity" in entry)
    entry = next(entry for entry in api.get("/accounts") if not entry["disabled"] and entry["id"] != locked["id"])

    def ended(account: Any, action: str) -> None:
        assert api.post(f"/accounts/{account['id']}/{action}", {} if action != "remove" else None).status_code == 202
        api.clock.now += 10

    api.post(f"/accounts/{entry['id']}/disable", {})
    assert events(api, f"attributes.accountId:{entry['id']}") == []
    api.clock.now += 10
    for action in ("disable", "enable", "unlock", "remove"):
        ended(entry, action)
    for _ in range(2):
        ended(locked, "unlock")
    expected = [f"ACCOUNT_{action}_PASSED" for action in ("DISABLE", "ENABLE", "DELETE")]
    assert events(api, f"attributes.accountId:{entry['id']}") == [
        (item, entry["identity"]["name"]) for item in expected
    ]
    unlocked = [("ACCOUNT_UNLOCK_PASSED", locked["identity"]["name"])]
    assert events(api, f"attributes.accountId:{locked['id']}") == unlocked


def test_identities_that_go_are_told_of(small_api: SandboxApi) -> None:
    item = next(account for account in reversed(small_api.get("/identities")) if not account["isManager"])
    assert small_api.http.delete(f"/v2025/identities/{item['id']}").status_code == 204
    assert events(small_api, f"attributes.identityId:{item['id']}") == [("IDENTITY_DELETE_PASSED", item["name"])]


def test_roles_are_told_of(small_api: SandboxApi) -> None:
    owner = {"type": "IDENTITY", "id": small_api.get("/identities")[0]["id"]}
    created = [small_api.post("/roles", {"name": name, "owner": owner}).json()["id"] for name in ("A", "B")]
    small_api.clock.now += 1
    small_api.patch(f"/roles/{created[0]}", {"op": "replace", "path": "/name", "value": "C"})
    small_api.clock.now += 1
    assert small_api.http.delete(f"/v2025/roles/{created[0]}").status_code == 204
    assert small_api.post("/roles/bulk-delete", {"roleIds": created[1:]}).status_code == 202
    done = [("ROLE_CREATE_PASSED", "A"), ("ROLE_UPDATE_PASSED", "C"), ("ROLE_DELETE_PASSED", "C")]
    assert events(small_api, f"attributes.roleId:{created[0]}") == done
    assert events(small_api, f"attributes.roleId:{created[1]}") == [
        ("ROLE_CREATE_PASSED", "B"),
        ("ROLE_DELETE_PASSED", "B"),
    ]
