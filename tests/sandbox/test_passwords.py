"""Password changes, policies, the dictionary and the settings."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit_sandbox.services.passwords.key_pair import decrypt
from sailkit_sandbox.services.passwords.policies import find_violations
from tests.sandbox.conftest import SandboxApi

POLICY = {"name": "Long", "minLength": 8, "minNumeric": 1, "useDictionary": True, "defaultPolicy": True}


def encrypt(password: str, public_key: str) -> str:
    """Encrypt with RSA and PKCS #1 v1.5, as `openssl pkeyutl` does."""
    modulus = int.from_bytes(base64.b64decode(public_key)[33:289])
    content = password.encode()
    block = b"\0\2" + b"\x01" * (253 - len(content)) + b"\0" + content
    return base64.b64encode(pow(int.from_bytes(block), 65_537, modulus).to_bytes(256)).decode()


def query_info(api: SandboxApi, source: dict[str, Any]) -> dict[str, Any]:
    """Query the password information of the first person with an account on a source."""
    account = next(one for one in api.get("/accounts", filters=f'sourceId eq "{source["id"]}"') if "identityId" in one)
    identity = api.get(f"/identities/{account['identityId']}")
    response = api.post("/query-password-info", {"userName": identity["alias"], "sourceName": source["name"]})
    assert response.status_code == 200, response.text
    info: dict[str, Any] = response.json()
    assert info["identityId"] == identity["id"]
    assert info["accounts"] == [{"accountId": account["nativeIdentity"], "accountName": account["name"]}]
    return info


def change_password(api: SandboxApi, info: dict[str, Any], password: str) -> dict[str, Any]:
    """Change a password, and return the state of the change at its end."""
    body = {name: info[name] for name in ("identityId", "sourceId", "publicKeyId")}
    body |= {
        "accountId": info["accounts"][0]["accountId"],
        "encryptedPassword": encrypt(password, info["publicKey"]),
    }
    started = api.post("/set-password", body)
    assert (started.status_code, started.json()["state"]) == (202, "IN_PROGRESS")
    path = f"/password-change-status/{started.json()['requestId']}"
    assert api.get(path)["state"] == "IN_PROGRESS"
    api.clock.now += 61
    status: dict[str, Any] = api.get(path, "v2024")
    return status


@pytest.fixture
def timed_api(start_sandbox: Callable[..., SandboxApi]) -> SandboxApi:
    return start_sandbox(identities=30, task_seconds=60)


def enable_passwords(api: SandboxApi) -> dict[str, Any]:
    """Give a source the feature that password changes require."""
    source = next(one for one in api.get("/sources") if one["type"] != "DelimitedFile")
    added = api.patch(f"/sources/{source['id']}", {"op": "add", "path": "/features/-", "value": "PASSWORD"})
    assert added.status_code == 200, added.text
    result: dict[str, Any] = added.json()
    return result


def test_a_password_is_changed_by_the_clock_and_checked_by_the_policies(timed_api: SandboxApi) -> None:
    source = enable_passwords(timed_api)
    assert timed_api.post("/password-policies", POLICY).status_code == 200
    file = {"file": ("words.txt", b"# words\nlocale=en_US\n\nqwerty\n", "text/plain")}
    assert timed_api.http.put("/v2025/password-dictionary", files=file).status_code == 201
    info = query_info(timed_api, source)
    assert info["policies"] == ["passwordMinLength is 8", "passwordMinNumeric is 1"]
    good = change_password(timed_api, info, "Sailing-42")
    assert (good["state"], good["errors"], good["sourceIds"]) == ("FINISHED", [], [source["id"]])
    short = change_password(timed_api, info, "short")
    assert (short["state"], short["errors"]) == ("FAILED", info["policies"])
    assert change_password(timed_api, info, "xQwerty-123")["errors"] == ["The password has a word of the dictionary"]
    search = {"indices": ["events"], "query": {"query": "type:PASSWORD_ACTIVITY"}}
    assert len(timed_api.post("/search", search).json()) == 3


def test_a_source_without_the_feature_fails_the_change(timed_api: SandboxApi) -> None:
    source = next(one for one in timed_api.get("/sources") if one["name"] == "Service Desk")
    status = change_password(timed_api, query_info(timed_api, source), "Sailing-42")
    assert status["state"] == "FAILED"
    assert "does not have the feature PASSWORD" in status["errors"][0]


def test_a_password_that_is_not_encrypted_fails(timed_api: SandboxApi) -> None:
    info = query_info(timed_api, enable_passwords(timed_api))
    body = {"identityId": info["identityId"], "sourceId": info["sourceId"], "encryptedPassword": "Sailing-42"}
    id = timed_api.post("/set-password", body).json()["requestId"]
    timed_api.clock.now += 61
    assert timed_api.get(f"/password-change-status/{id}")["state"] == "FAILED"
    assert timed_api.post("/set-password", {**body, "accountId": "nothing"}).status_code == 400
    assert timed_api.post("/query-password-info", {"userName": "nobody", "sourceName": "x"}).status_code == 400


def test_policies_are_kept(small_api: SandboxApi) -> None:
    created = small_api.post("/password-policies", POLICY).json()
    assert {name: created[name] for name in POLICY} == POLICY
    assert (created["minUpper"], created["passwordExpiration"]) == (0, 90)
    path = f"/password-policies/{created['id']}"
    assert small_api.get(path, "v2024") == created == small_api.get("/password-policies")[0]
    replaced = small_api.http.put(f"/v2025{path}", json={**created, "minLength": 12})
    assert (replaced.json()["minLength"], replaced.json()["dateCreated"]) == (12, created["dateCreated"])
    source = small_api.get("/sources")[0]
    holders = [{"policyId": created["id"], "selectors": {"identityAttr": []}}]
    held = f"/sources/{source['id']}/password-policies"
    assert small_api.http.patch(f"/v2025{held}", json=holders).json() == [{**holders[0], "policyName": "Long"}]
    assert small_api.get(held) == [{**holders[0], "policyName": "Long"}]
    group = {"name": "All", "passwordPolicyId": created["id"], "sourceIds": [source["id"]]}
    made = small_api.post("/password-sync-groups", group).json()
    assert small_api.get("/password-sync-groups", "v2024") == [made]
    assert small_api.post("/password-sync-groups", {**group, "name": "x", "sourceIds": ["x"]}).status_code == 400
    assert small_api.http.delete(f"/v2025/password-sync-groups/{made['id']}").status_code == 204
    assert small_api.http.delete(f"/v2025{path}").status_code == 204
    assert small_api.get("/password-policies") == []


def test_settings_are_kept(small_api: SandboxApi) -> None:
    assert small_api.get("/password-org-config")["digitTokenLength"] == 6
    changed = small_api.http.put("/v2025/password-org-config", json={"digitTokenLength": 9})
    assert changed.json() == small_api.get("/password-org-config", "v2024")
    user = small_api.get("/identities")[0]["alias"]
    token = small_api.post("/generate-password-reset-token/digit", {"userId": user}).json()["digitToken"]
    assert (len(token), token.isdigit()) == (9, True)
    page = {"pageId": "mfa:select", "pageContent": "Choose one", "locale": "de"}
    assert small_api.post("/custom-password-instructions", page).json() == page
    path = "/v2024/custom-password-instructions/mfa:select"
    assert small_api.http.get(path, params={"locale": "de"}).json() == page
    assert small_api.http.delete(path, params={"locale": "de"}).status_code == 204
    assert small_api.http.get(path, params={"locale": "de"}).status_code == 404


def test_the_dictionary_is_replaced(small_api: SandboxApi) -> None:
    assert small_api.http.get("/v2025/password-dictionary").text == ""
    for content, status in ((b"abcd\n", 201), (b"efgh\n", 200), (b"two words\n", 400)):
        file = {"file": ("words.txt", content, "text/plain")}
        assert small_api.http.put("/v2024/password-dictionary", files=file).status_code == status
    response = small_api.http.get("/v2025/password-dictionary")
    assert (response.text, response.headers["Content-Type"]) == ("efgh\n", "text/plain;charset=UTF-8")


@given(st.text(max_size=60))
def test_any_text_is_an_encrypted_password_or_none(text: str) -> None:
    assert decrypt(text) is None


@given(st.text(max_size=40), st.integers(0, 30), st.integers(0, 5))
def test_violations_are_those_of_the_constraints(password: str, length: int, numeric: int) -> None:
    names = ("minAlpha", "minUpper", "minLower", "minSpecial", "maxLength")
    policy = {**dict.fromkeys(names, 0), "maxRepeatedChars": -1, "minCharacterTypes": -1, "useDictionary": False}
    found = set(find_violations({**policy, "minLength": length, "minNumeric": numeric}, password))
    assert (f"passwordMinLength is {length}" in found) == (len(password) < length)
    assert (f"passwordMinNumeric is {numeric}" in found) == (sum(map(str.isdigit, password)) < numeric)
