"""OAuth tokens: requests, lifetime, and responses without a token."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from sailkit_sandbox import Sandbox

REQUIRED = {"error": "JWT is required"}
EXPIRED = {"error": "JWT validation failed: JWT is expired"}


def form(sandbox: Sandbox, **changes: str) -> dict[str, str]:
    known = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
    return {"grant_type": "client_credentials", **known, **changes}


def ask(api: Any, **changes: str) -> httpx.Response:
    response: httpx.Response = api.http.post("/oauth/token", data=form(api.sandbox, **changes))
    return response


def test_a_token_comes_with_its_lifetime_and_the_person_behind_it(api: Any) -> None:
    response = ask(api).json()
    assert response["token_type"] == "bearer"
    assert response["expires_in"] == 43200
    assert response["scope"] == "sp:scopes:all"
    assert response["org"] == response["pod"] == "sandbox"
    assert {"tenant_id", "jti", "strong_auth", "strong_auth_supported", "internal", "enabled"} <= set(response)
    assert api.get(f"/identities/{response['identity_id']}")["id"] == response["user_id"]


def test_credentials_may_come_in_the_query_string(api: Any) -> None:
    response = api.http.post("/oauth/token", params=form(api.sandbox))
    assert response.status_code == 200
    token = response.json()["access_token"]
    assert api.http.get("/v2025/identities", headers={"Authorization": f"bearer {token}"}).status_code == 200


@pytest.mark.parametrize("changes", [{"client_secret": "wrong"}, {"client_id": "wrong"}, {"client_secret": "é"}])
def test_wrong_credentials_are_refused(api: Any, changes: dict[str, str]) -> None:
    response = ask(api, **changes)
    assert response.status_code == 401
    assert response.json() == {
        "error": "unauthorized",
        "error_description": "Full authentication is required to access this resource",
    }
    assert len(response.headers["SLPT-Request-ID"]) == 32


@pytest.mark.parametrize(("grant", "error"), [("password", "unsupported_grant_type"), ("", "invalid_request")])
def test_other_grants_are_refused(api: Any, grant: str, error: str) -> None:
    response = ask(api, grant_type=grant)
    assert (response.status_code, response.json()["error"]) == (400, error)


def test_the_token_endpoint_takes_posted_forms_only(api: Any) -> None:
    assert api.http.post("/oauth/token", json=form(api.sandbox)).status_code == 415
    response = api.http.get("/oauth/token", params=form(api.sandbox))
    assert (response.status_code, response.headers["Allow"]) == (405, "POST")


@pytest.mark.parametrize("path", ["/v2025/identities", "/v2024/identities", "/v2025/nothing", "/", "/oauth/other"])
@pytest.mark.parametrize("authorization", ["", "Basic eDp5", "Bearer"])
def test_everything_else_needs_a_token(api: Any, path: str, authorization: str) -> None:
    response = api.http.get(path, headers={"Authorization": authorization})
    assert (response.status_code, response.json()) == (401, REQUIRED)


def test_a_token_that_nobody_issued_is_refused(api: Any) -> None:
    response = api.http.get("/v2025/identities", headers={"Authorization": "Bearer made.up.token"})
    assert (response.status_code, response.json()) == (401, EXPIRED)


def test_a_token_lasts_as_long_as_it_says(start_sandbox: Any) -> None:
    api = start_sandbox(identities=1, token_lifetime=60)
    assert ask(api).json()["expires_in"] == 60
    api.clock.now += 59.9
    assert api.http.get("/v2025/identities").status_code == 200
    api.clock.now += 0.2
    response = api.http.get("/v2025/identities")
    assert (response.status_code, response.json()) == (401, EXPIRED)


def test_tokens_can_be_revoked_and_new_ones_got(small_api: Any) -> None:
    small_api.sandbox.revoke_tokens()
    assert small_api.http.get("/v2025/identities").json() == EXPIRED
    token = ask(small_api).json()["access_token"]
    assert small_api.http.get("/v2025/identities", headers={"Authorization": f"Bearer {token}"}).status_code == 200


def test_no_secret_is_shown(start_sandbox: Any) -> None:
    api = start_sandbox(identities=1)
    api.http.post("/oauth/token", params=form(api.sandbox))
    text = repr(api.sandbox) + repr(api.sandbox._administrator) + repr(api.sandbox.requests)
    assert api.sandbox.client_secret not in text
    assert api.http.headers["Authorization"].removeprefix("Bearer ") not in text
    assert api.sandbox.requests[-1].query == {"grant_type": "client_credentials", "client_id": api.sandbox.client_id}


def test_each_sandbox_has_its_own_credentials(start_sandbox: Any) -> None:
    item, other = start_sandbox(identities=0), start_sandbox(identities=0)
    assert item.sandbox.client_secret != other.sandbox.client_secret
    assert other.http.post("/oauth/token", data=form(item.sandbox)).status_code == 401


def test_a_tenant_without_people_has_no_person_behind_the_token(start_sandbox: Any) -> None:
    assert "identity_id" not in ask(start_sandbox(identities=0)).json()
