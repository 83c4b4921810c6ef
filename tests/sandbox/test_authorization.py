"""Authorization of clients by scopes, user levels and users."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit import ForbiddenError
from sailkit_core.api import Api
from sailkit_core.operation import Operation
from sailkit_sandbox import Credentials
from sailkit_sandbox.base.api_errors import HttpError
from sailkit_sandbox.gateway.authorization import authorize

NAMES = st.sets(st.sampled_from(["a", "b", "c", "d"])).map(lambda names: tuple(sorted(names)))


def operation(**details: Any) -> Operation:
    return Operation(id="tryIt", method="GET", path="/x", tag="", api=Api(prefix="/v1"), **details)


def refusal(operation: Operation, client: Credentials) -> str:
    """Why a client may not call an operation, or "" where it may."""
    try:
        authorize(operation, client)
    except HttpError as error:
        return f"{error.status}: {error.body['messages'][0]['text']}"
    return ""


@given(expected=NAMES, held=NAMES)
def test_one_of_the_scopes_is_enough(expected: tuple[str, ...], held: tuple[str, ...]) -> None:
    text = refusal(operation(scopes=expected), Credentials(scopes=held))
    assert bool(text) == bool(expected and not set(expected) & set(held))
    assert not text or all(scope in text for scope in (*expected, "sp:scopes:all"))
    assert refusal(operation(scopes=expected), Credentials(scopes=("sp:scopes:all",))) == ""


@given(expected=NAMES, held=NAMES)
def test_one_of_the_levels_is_enough(expected: tuple[str, ...], held: tuple[str, ...]) -> None:
    text = refusal(operation(user_levels=expected), Credentials(user_levels=[level.upper() for level in held]))
    assert bool(text) == bool(expected and not set(expected) & set(held))
    assert not text or " or ".join(expected) in text


@pytest.mark.parametrize("level", ["Any", "USER", "APPROVAL_OWNER"])
def test_every_person_has_some_levels(level: str) -> None:
    assert refusal(operation(user_levels=(level,)), Credentials(user_levels=())) == ""


def test_a_client_without_a_person_calls_what_is_open_to_applications() -> None:
    alone = Credentials(user=False, user_levels=())
    assert "no user" in refusal(operation(), alone)
    assert refusal(operation(application=True, user_levels=("ORG_ADMIN",)), alone) == ""
    assert refusal(operation(application=True, scopes=("a",)), Credentials(user=False, scopes=("b",)))


@pytest.mark.parametrize("options", [{"scopes": "idn:identity:read"}, {"user_levels": "ORG_ADMIN"}])
def test_one_text_is_not_taken_for_a_list_of_texts(small_api: Any, options: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="a list of texts is required"):
        small_api.sandbox.client(**options)


def token(api: Any, client: Credentials) -> Any:
    form = {"grant_type": "client_credentials", "client_id": client.client_id, "client_secret": client.client_secret}
    return api.http.post("/oauth/token", data=form).json()


def test_a_token_tells_its_scopes_and_its_person(small_api: Any) -> None:
    reader = token(small_api, small_api.sandbox.client(scopes=["idn:identity:read", "idn:tags:read"]))
    assert reader["scope"] == "idn:identity:read idn:tags:read"
    assert (
        reader["user_id"] == reader["identity_id"] == token(small_api, small_api.sandbox._administrator)["identity_id"]
    )
    alone = token(small_api, small_api.sandbox.client(user=False))
    assert alone["scope"] == "sp:scopes:all"
    assert not {"user_id", "identity_id"} & set(alone)


def test_a_call_is_refused_with_what_would_allow_it(small_api: Any) -> None:
    known = token(small_api, small_api.sandbox.client(scopes=["idn:sources:read"]))
    response = small_api.http.get("/v2025/identities", headers={"Authorization": f"Bearer {known['access_token']}"})
    assert (response.status_code, response.json()["detailCode"]) == (403, "403 Forbidden")
    assert "idn:identity:manage or idn:identity:read" in response.json()["messages"][0]["text"]


# Whether this operation is experimental depends on the state of the document.
@pytest.mark.filterwarnings("ignore::sailkit.experimental.ExperimentalWarning")
def test_tenants_are_opened_for_a_client(small_api: Any) -> None:
    reader = small_api.sandbox.client(scopes=["idn:identity:read"])
    person = small_api.get("/identities")[5]["id"]
    with small_api.sandbox.tenant(reader, rate_limit=None) as tenant:
        assert tenant.identities.get(person).id == person
        with pytest.raises(ForbiddenError, match="idn:identity:manage"):
            tenant.identities.delete(person)

    async def ask() -> None:
        async with small_api.sandbox.async_tenant(reader, timeout=60) as tenant:
            assert (await tenant.identities.get(person)).id == person
            with pytest.raises(ForbiddenError, match="idn:identity:manage"):
                await tenant.identities.delete(person)

    asyncio.run(ask())


def test_a_client_that_has_gone_takes_its_tokens_along(small_api: Any) -> None:
    guest = small_api.sandbox.client()
    headers = {"Authorization": f"Bearer {token(small_api, guest)['access_token']}"}
    assert small_api.http.get("/v2025/identities", headers=headers).status_code == 200
    for _ in range(2):
        small_api.sandbox._clients.remove(guest.client_id)
    assert small_api.http.get("/v2025/identities", headers=headers).status_code == 401
    assert token(small_api, guest)["error"] == "unauthorized"


def test_clients_may_be_added_before_the_sandbox_runs_and_stay(start_sandbox: Any, small_api: Any) -> None:
    small_api.sandbox.stop()
    guest = small_api.sandbox.client(user=False)
    small_api.sandbox.start()
    with httpx.Client(base_url=small_api.sandbox.base_url, trust_env=False, verify=False, timeout=60) as http:
        form = {"grant_type": "client_credentials", "client_id": guest.client_id, "client_secret": guest.client_secret}
        assert http.post("/oauth/token", data=form).status_code == 200


def test_anyone_is_told_where_tokens_are_got(api: Any) -> None:
    with httpx.Client(base_url=api.sandbox.base_url, trust_env=False, verify=False, timeout=60) as http:
        about = http.get("/oauth/info").json()
        assert about["tokenEndpoint"] == f"{api.sandbox.base_url}/oauth/token"
        assert set(about) == {
            "tenantId",
            "tenantName",
            "authorizeEndpoint",
            "tokenEndpoint",
            "cloudDomainUrl",
            "logoutUrl",
            "pod",
        }
        response = http.post("/oauth/info")
        assert (response.status_code, response.headers["Allow"]) == (405, "GET")


def test_a_form_may_come_in_parts(api: Any) -> None:
    fields = {
        "grant_type": "client_credentials",
        "client_id": api.sandbox.client_id,
        "client_secret": api.sandbox.client_secret,
    }
    parts = {name: (None, value) for name, value in fields.items()}
    assert api.http.post("/oauth/token", files=parts).status_code == 200
    assert api.http.post("/oauth/token", files={**parts, "client_secret": (None, "x")}).status_code == 401
    broken = {"Content-Type": "multipart/form-data; boundary=x"}
    assert api.http.post("/oauth/token", content=b"--y\r\n", headers=broken).status_code == 400


def test_a_code_is_not_taken(api: Any) -> None:
    response = api.http.post("/oauth/token", data={"grant_type": "authorization_code", "code": "x"})
    assert (response.status_code, response.json()["error"]) == (400, "unsupported_grant_type")
