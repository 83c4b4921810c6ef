"""Personal access tokens, which are clients as real as any other."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import httpx
import pytest

from sailkit_sandbox import Sandbox
from tests.sandbox.conftest import Clock, SandboxApi

NEVER = {"userAwareTokenNeverExpires": True}


def make(api: SandboxApi, name: str = "Nightly", **more: Any) -> dict[str, Any]:
    response = api.post("/personal-access-tokens", {"name": name, **NEVER, **more})
    assert response.status_code == 200, response.text
    made: dict[str, Any] = response.json()
    return made


def ask(api: SandboxApi, token: dict[str, Any], **more: Any) -> httpx.Response:
    form = {"grant_type": "client_credentials", "client_id": token["id"], "client_secret": token["secret"], **more}
    return api.http.post("/oauth/token", data=form)


def call(api: SandboxApi, access: str, path: str = "/transforms") -> int:
    return api.http.get(f"/v2025{path}", headers={"Authorization": f"Bearer {access}"}).status_code


def test_a_token_is_created_listed_changed_and_deleted(small_api: SandboxApi) -> None:
    made = make(small_api)
    me = small_api.get("/identities")[0]
    assert made["owner"] == {"type": "IDENTITY", "id": me["id"], "name": me["name"]}
    assert (len(made["id"]), len(made["secret"])) == (32, 64)
    (listed,) = small_api.get("/personal-access-tokens")
    assert listed == {
        **{name: value for name, value in made.items() if name != "secret"},
        "lastUsed": None,
        "managed": False,
        "userAwareTokenNeverExpires": True,
    }
    path = f"/personal-access-tokens/{made['id']}"
    changed = small_api.patch(path, {"op": "replace", "path": "/name", "value": "Weekly"})
    assert changed.json() == {**listed, "name": "Weekly"} == small_api.get("/personal-access-tokens")[0]
    assert small_api.http.delete(f"/v2025{path}").status_code == 204
    assert small_api.http.delete(f"/v2025{path}").status_code == 404


def test_it_gets_access_tokens_with_its_scopes_until_it_is_deleted(small_api: SandboxApi) -> None:
    made = make(small_api, scope=["idn:transform:read"], accessTokenValiditySeconds=60)
    assert ask(small_api, made, client_secret="x").status_code == 401
    response = ask(small_api, made).json()
    assert (response["scope"], response["expires_in"]) == ("idn:transform:read", 60)
    assert response["identity_id"] == made["owner"]["id"]
    access = response["access_token"]
    assert (call(small_api, access), call(small_api, access, "/workgroups")) == (200, 403)
    small_api.clock.now += 61
    assert call(small_api, access) == 401
    access = ask(small_api, made).json()["access_token"]
    assert small_api.http.delete(f"/v2025/personal-access-tokens/{made['id']}").status_code == 204
    assert call(small_api, access) == 401
    assert ask(small_api, made).status_code == 401


def test_scopes_that_are_changed_count_from_the_next_request_on(small_api: SandboxApi) -> None:
    made = make(small_api, scope=["idn:transform:read"])
    change = {"op": "replace", "path": "/scope", "value": ["idn:workgroup:read"]}
    assert small_api.patch(f"/personal-access-tokens/{made['id']}", change).status_code == 200
    access = ask(small_api, made).json()["access_token"]
    assert (call(small_api, access), call(small_api, access, "/workgroups")) == (403, 200)


def test_it_stops_when_it_expires(small_api: SandboxApi) -> None:
    made = make(small_api, expirationDate="2027-01-15T09:00:00Z", userAwareTokenNeverExpires=False)
    access = ask(small_api, made).json()["access_token"]
    small_api.clock.now += 3601
    assert call(small_api, access) == 401
    assert ask(small_api, made).status_code == 401


def test_its_use_is_noted_once_a_day(small_api: SandboxApi) -> None:
    made = make(small_api)
    make(small_api, "Unused")
    used = {"filters": "lastUsed le 2027-12-31T00:00:00Z"}
    assert small_api.get("/personal-access-tokens", **used) == []
    ask(small_api, made)
    small_api.clock.now += 3600
    ask(small_api, made)
    (result,) = small_api.get("/personal-access-tokens", **used)
    assert (result["id"], result["lastUsed"]) == (made["id"], "2027-01-15T08:00:00.000Z")
    assert [entry["name"] for entry in small_api.get("/personal-access-tokens", filters="lastUsed isnull")] == [
        "Unused"
    ]
    assert small_api.http.get("/v2025/personal-access-tokens", params={"filters": 'name eq "x"'}).status_code == 400


def test_they_are_listed_by_owner(small_api: SandboxApi) -> None:
    made = make(small_api)
    for owner in ("me", made["owner"]["id"]):
        assert len(small_api.get("/personal-access-tokens", **{"owner-id": owner})) == 1
    assert small_api.get("/personal-access-tokens", **{"owner-id": "nobody"}) == []


def test_a_person_has_at_most_ten_with_names_of_their_own(small_api: SandboxApi) -> None:
    for index in range(10):
        make(small_api, f"Token {index}")
    over = small_api.post("/personal-access-tokens", {"name": "One more", **NEVER})
    assert over.json()["detailCode"] == "400.1.4 Limit violation"
    (first, *_) = small_api.get("/personal-access-tokens")
    change = {"op": "replace", "path": "/name", "value": "token 3"}
    assert "already" in small_api.patch(f"/personal-access-tokens/{first['id']}", change).text


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
def test_a_token_that_makes_no_sense_is_refused(small_api: SandboxApi, body: Any) -> None:
    assert small_api.post("/personal-access-tokens", body).status_code == 400
    assert small_api.get("/personal-access-tokens") == []


@pytest.mark.parametrize(
    ("name", "value"),
    [("id", "x"), ("lastUsed", "2027-01-01T00:00:00Z"), ("scope", []), ("expirationDate", "2020-01-01T00:00:00Z")],
)
def test_a_change_that_makes_no_sense_is_refused(small_api: SandboxApi, name: str, value: Any) -> None:
    change = {"op": "replace", "path": f"/{name}", "value": value}
    assert small_api.patch(f"/personal-access-tokens/{make(small_api)['id']}", change).status_code == 400


def test_in_v2024_it_lasts_half_a_year_unless_told_otherwise(small_api: SandboxApi) -> None:
    made = small_api.post("/personal-access-tokens", {"name": "Old"}, version="v2024").json()
    assert made["expirationDate"] == "2027-07-16T08:00:00.000Z"
    assert "userAwareTokenNeverExpires" not in small_api.get("/personal-access-tokens", "v2024")[0]


def test_a_client_without_a_user_has_none(small_api: SandboxApi) -> None:
    application = small_api.sandbox.client(user=False)
    access = ask(small_api, {"id": application.client_id, "secret": application.client_secret}).json()["access_token"]
    response = small_api.http.post(
        "/v2025/personal-access-tokens",
        json={"name": "x", **NEVER},
        headers={"Authorization": f"Bearer {access}"},
    )
    assert response.status_code == 403


def test_a_token_outlives_a_restart_of_a_tenant_in_a_file_without_its_secret(sign_in: Any, tmp_path: Path) -> None:
    path = tmp_path / "tenant.db"
    with Sandbox(identities=5, database=str(path)) as sandbox, contextlib.closing(sign_in(sandbox)) as http:
        made = make(SandboxApi(sandbox, http, Clock()))
    assert made["secret"].encode() not in path.read_bytes()
    with Sandbox(identities=5, database=str(path)) as sandbox, contextlib.closing(sign_in(sandbox)) as http:
        assert ask(SandboxApi(sandbox, http, Clock()), made).status_code == 200
    with Sandbox(identities=5) as sandbox, contextlib.closing(sign_in(sandbox)) as http:
        assert ask(SandboxApi(sandbox, http, Clock()), made).status_code == 401
