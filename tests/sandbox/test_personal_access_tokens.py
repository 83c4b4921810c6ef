"""Personal access tokens as OAuth clients."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import httpx
import pytest

from sailkit_sandbox import Sandbox
from tests.sandbox.conftest import Box, Clock

NEVER = {"userAwareTokenNeverExpires": True}


def make(box: Box, name: str = "Nightly", **more: Any) -> dict[str, Any]:
    answer = box.post("/personal-access-tokens", {"name": name, **NEVER, **more})
    assert answer.status_code == 200, answer.text
    created: dict[str, Any] = answer.json()
    return created


def ask(box: Box, token: dict[str, Any], **more: Any) -> httpx.Response:
    form = {"grant_type": "client_credentials", "client_id": token["id"], "client_secret": token["secret"], **more}
    return box.http.post("/oauth/token", data=form)


def call(box: Box, access: str, path: str = "/transforms") -> int:
    return box.http.get(f"/v2025{path}", headers={"Authorization": f"Bearer {access}"}).status_code


def test_a_token_is_created_listed_changed_and_deleted(small: Box) -> None:
    created = make(small)
    me = small.get("/identities")[0]
    assert created["owner"] == {"type": "IDENTITY", "id": me["id"], "name": me["name"]}
    assert (len(created["id"]), len(created["secret"])) == (32, 64)
    (listed,) = small.get("/personal-access-tokens")
    assert listed == {
        **{name: value for name, value in created.items() if name != "secret"},
        "lastUsed": None,
        "managed": False,
        "userAwareTokenNeverExpires": True,
    }
    path = f"/personal-access-tokens/{created['id']}"
    changed = small.patch(path, {"op": "replace", "path": "/name", "value": "Weekly"})
    assert changed.json() == {**listed, "name": "Weekly"} == small.get("/personal-access-tokens")[0]
    assert small.http.delete(f"/v2025{path}").status_code == 204
    assert small.http.delete(f"/v2025{path}").status_code == 404


def test_it_gets_access_tokens_with_its_scopes_until_it_is_deleted(small: Box) -> None:
    created = make(small, scope=["idn:transform:read"], accessTokenValiditySeconds=60)
    assert ask(small, created, client_secret="x").status_code == 401
    answer = ask(small, created).json()
    assert (answer["scope"], answer["expires_in"]) == ("idn:transform:read", 60)
    assert answer["identity_id"] == created["owner"]["id"]
    access = answer["access_token"]
    assert (call(small, access), call(small, access, "/workgroups")) == (200, 403)
    small.clock.now += 61
    assert call(small, access) == 401
    access = ask(small, created).json()["access_token"]
    assert small.http.delete(f"/v2025/personal-access-tokens/{created['id']}").status_code == 204
    assert call(small, access) == 401
    assert ask(small, created).status_code == 401


def test_scopes_that_are_changed_count_from_the_next_request_on(small: Box) -> None:
    created = make(small, scope=["idn:transform:read"])
    change = {"op": "replace", "path": "/scope", "value": ["idn:workgroup:read"]}
    assert small.patch(f"/personal-access-tokens/{created['id']}", change).status_code == 200
    access = ask(small, created).json()["access_token"]
    assert (call(small, access), call(small, access, "/workgroups")) == (403, 200)


def test_it_stops_when_it_expires(small: Box) -> None:
    created = make(small, expirationDate="2027-01-15T09:00:00Z", userAwareTokenNeverExpires=False)
    access = ask(small, created).json()["access_token"]
    small.clock.now += 3601
    assert call(small, access) == 401
    assert ask(small, created).status_code == 401


def test_its_use_is_noted_once_a_day(small: Box) -> None:
    created = make(small)
    make(small, "Unused")
    used = {"filters": "lastUsed le 2027-12-31T00:00:00Z"}
    assert small.get("/personal-access-tokens", **used) == []
    ask(small, created)
    small.clock.now += 3600
    ask(small, created)
    (results,) = small.get("/personal-access-tokens", **used)
    assert (results["id"], results["lastUsed"]) == (created["id"], "2027-01-15T08:00:00.000Z")
    assert [item["name"] for item in small.get("/personal-access-tokens", filters="lastUsed isnull")] == ["Unused"]
    assert small.http.get("/v2025/personal-access-tokens", params={"filters": 'name eq "x"'}).status_code == 400


def test_they_are_listed_by_owner(small: Box) -> None:
    created = make(small)
    for owner in ("me", created["owner"]["id"]):
        assert len(small.get("/personal-access-tokens", **{"owner-id": owner})) == 1
    assert small.get("/personal-access-tokens", **{"owner-id": "nobody"}) == []


def test_a_person_has_at_most_ten_with_names_of_their_own(small: Box) -> None:
    for index in range(10):
        make(small, f"Token {index}")
    over = small.post("/personal-access-tokens", {"name": "One more", **NEVER})
    assert over.json()["detailCode"] == "400.1.4 Limit violation"
    (first, *_) = small.get("/personal-access-tokens")
    change = {"op": "replace", "path": "/name", "value": "token 3"}
    assert "already" in small.patch(f"/personal-access-tokens/{first['id']}", change).text


@pytest.mark.parametrize(
    "body",
    [
        {"name": " ", **NEVER},
        {"name": "x"},
        {"name": "x", "expirationDate": "2027-01-15T07:59:59Z"},
        {"name": "x", "scope": [""], **NEVER},
        {"name": "x", "accessTokenValiditySeconds": 14, **NEVER},
    ],
)
def test_a_token_that_makes_no_sense_is_refused(small: Box, body: Any) -> None:
    assert small.post("/personal-access-tokens", body).status_code == 400
    assert small.get("/personal-access-tokens") == []


@pytest.mark.parametrize(
    ("name", "value"),
    [("id", "x"), ("lastUsed", "2027-01-01T00:00:00Z"), ("scope", []), ("expirationDate", "2020-01-01T00:00:00Z")],
)
def test_a_change_that_makes_no_sense_is_refused(small: Box, name: str, value: Any) -> None:
    change = {"op": "replace", "path": f"/{name}", "value": value}
    assert small.patch(f"/personal-access-tokens/{make(small)['id']}", change).status_code == 400


def test_in_v2024_it_lasts_half_a_year_unless_told_otherwise(small: Box) -> None:
    created = small.post("/personal-access-tokens", {"name": "Old"}, version="v2024").json()
    assert created["expirationDate"] == "2027-07-16T08:00:00.000Z"
    assert "userAwareTokenNeverExpires" not in small.get("/personal-access-tokens", "v2024")[0]


def test_a_client_without_a_user_has_none(small: Box) -> None:
    application = small.sandbox.client(user=False)
    access = ask(small, {"id": application.client_id, "secret": application.client_secret}).json()["access_token"]
    answer = small.http.post(
        "/v2025/personal-access-tokens",
        json={"name": "x", **NEVER},
        headers={"Authorization": f"Bearer {access}"},
    )
    assert answer.status_code == 403


def test_a_token_outlives_a_restart_of_a_tenant_in_a_file_without_its_secret(sign_in: Any, tmp_path: Path) -> None:
    path = tmp_path / "tenant.db"
    with Sandbox(identities=5, database=str(path)) as sandbox, contextlib.closing(sign_in(sandbox)) as http:
        created = make(Box(sandbox, http, Clock()))
    assert created["secret"].encode() not in path.read_bytes()
    with Sandbox(identities=5, database=str(path)) as sandbox, contextlib.closing(sign_in(sandbox)) as http:
        assert ask(Box(sandbox, http, Clock()), created).status_code == 200
    with Sandbox(identities=5) as sandbox, contextlib.closing(sign_in(sandbox)) as http:
        assert ask(Box(sandbox, http, Clock()), created).status_code == 401
