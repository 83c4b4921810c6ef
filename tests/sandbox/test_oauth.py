"""Tokens: how they are got, how long they last, and what is answered without one."""

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


def ask(box: Any, **changes: str) -> httpx.Response:
    answer: httpx.Response = box.http.post("/oauth/token", data=form(box.sandbox, **changes))
    return answer


def test_a_token_comes_with_its_lifetime_and_the_person_behind_it(box: Any) -> None:
    answer = ask(box).json()
    assert answer["token_type"] == "bearer"
    assert answer["expires_in"] == 43200
    assert answer["scope"] == "sp:scopes:all"
    assert answer["org"] == answer["pod"] == "sandbox"
    assert {"tenant_id", "jti", "strong_auth", "strong_auth_supported", "internal", "enabled"} <= set(answer)
    assert box.get(f"/identities/{answer['identity_id']}")["id"] == answer["user_id"]


def test_credentials_may_come_in_the_query_string(box: Any) -> None:
    answer = box.http.post("/oauth/token", params=form(box.sandbox))
    assert answer.status_code == 200
    token = answer.json()["access_token"]
    assert box.http.get("/v2025/identities", headers={"Authorization": f"bearer {token}"}).status_code == 200


@pytest.mark.parametrize("changes", [{"client_secret": "wrong"}, {"client_id": "wrong"}, {"client_secret": "é"}])
def test_wrong_credentials_are_refused(box: Any, changes: dict[str, str]) -> None:
    answer = ask(box, **changes)
    assert answer.status_code == 401
    assert answer.json() == {
        "error": "unauthorized",
        "error_description": "Full authentication is required to access this resource",
    }
    assert len(answer.headers["SLPT-Request-ID"]) == 32


@pytest.mark.parametrize(("grant", "error"), [("password", "unsupported_grant_type"), ("", "invalid_request")])
def test_other_grants_are_refused(box: Any, grant: str, error: str) -> None:
    answer = ask(box, grant_type=grant)
    assert (answer.status_code, answer.json()["error"]) == (400, error)


def test_the_token_endpoint_takes_posted_forms_only(box: Any) -> None:
    assert box.http.post("/oauth/token", json=form(box.sandbox)).status_code == 415
    answer = box.http.get("/oauth/token", params=form(box.sandbox))
    assert (answer.status_code, answer.headers["Allow"]) == (405, "POST")


@pytest.mark.parametrize("path", ["/v2025/identities", "/v2024/identities", "/v2025/nothing", "/", "/oauth/other"])
@pytest.mark.parametrize("authorization", ["", "Basic eDp5", "Bearer"])
def test_everything_else_needs_a_token(box: Any, path: str, authorization: str) -> None:
    answer = box.http.get(path, headers={"Authorization": authorization})
    assert (answer.status_code, answer.json()) == (401, REQUIRED)


def test_a_token_that_nobody_issued_is_refused(box: Any) -> None:
    answer = box.http.get("/v2025/identities", headers={"Authorization": "Bearer made.up.token"})
    assert (answer.status_code, answer.json()) == (401, EXPIRED)


def test_a_token_lasts_as_long_as_it_says(running: Any) -> None:
    box = running(identities=1, token_lifetime=60)
    assert ask(box).json()["expires_in"] == 60
    box.clock.now += 59.9
    assert box.http.get("/v2025/identities").status_code == 200
    box.clock.now += 0.2
    answer = box.http.get("/v2025/identities")
    assert (answer.status_code, answer.json()) == (401, EXPIRED)


def test_tokens_can_be_revoked_and_new_ones_got(small: Any) -> None:
    small.sandbox.revoke_tokens()
    assert small.http.get("/v2025/identities").json() == EXPIRED
    token = ask(small).json()["access_token"]
    assert small.http.get("/v2025/identities", headers={"Authorization": f"Bearer {token}"}).status_code == 200


def test_no_secret_is_shown(running: Any) -> None:
    box = running(identities=1)
    box.http.post("/oauth/token", params=form(box.sandbox))
    shown = repr(box.sandbox) + repr(box.sandbox._administrator) + repr(box.sandbox.requests)
    assert box.sandbox.client_secret not in shown
    assert box.http.headers["Authorization"].removeprefix("Bearer ") not in shown
    assert box.sandbox.requests[-1].query == {"grant_type": "client_credentials", "client_id": box.sandbox.client_id}


def test_each_sandbox_has_its_own_credentials(running: Any) -> None:
    one, other = running(identities=0), running(identities=0)
    assert one.sandbox.client_secret != other.sandbox.client_secret
    assert other.http.post("/oauth/token", data=form(one.sandbox)).status_code == 401


def test_a_tenant_without_people_has_no_person_behind_the_token(running: Any) -> None:
    assert "identity_id" not in ask(running(identities=0)).json()
