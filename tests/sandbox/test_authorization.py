"""Who may call what: clients with some scopes, of people of some levels, or of no person."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit import ForbiddenError
from sailkit_core.api import Api
from sailkit_core.request import Operation
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


@given(wanted=NAMES, held=NAMES)
def test_one_of_the_scopes_is_enough(wanted: tuple[str, ...], held: tuple[str, ...]) -> None:
    text = refusal(operation(scopes=wanted), Credentials(scopes=held))
    assert bool(text) == bool(wanted and not set(wanted) & set(held))
    assert not text or all(scope in text for scope in (*wanted, "sp:scopes:all"))
    assert refusal(operation(scopes=wanted), Credentials(scopes=("sp:scopes:all",))) == ""


@given(wanted=NAMES, held=NAMES)
def test_one_of_the_levels_is_enough(wanted: tuple[str, ...], held: tuple[str, ...]) -> None:
    text = refusal(operation(user_levels=wanted), Credentials(user_levels=[level.upper() for level in held]))
    assert bool(text) == bool(wanted and not set(wanted) & set(held))
    assert not text or " or ".join(wanted) in text


@pytest.mark.parametrize("level", ["Any", "USER", "APPROVAL_OWNER"])
def test_every_person_has_some_levels(level: str) -> None:
    assert refusal(operation(user_levels=(level,)), Credentials(user_levels=())) == ""


def test_a_client_without_a_person_calls_what_is_open_to_applications() -> None:
    alone = Credentials(user=False, user_levels=())
    assert "no user" in refusal(operation(), alone)
    assert refusal(operation(application=True, user_levels=("ORG_ADMIN",)), alone) == ""
    assert refusal(operation(application=True, scopes=("a",)), Credentials(user=False, scopes=("b",)))


@pytest.mark.parametrize("options", [{"scopes": "idn:identity:read"}, {"user_levels": "ORG_ADMIN"}])
def test_one_text_is_not_taken_for_a_list_of_texts(small: Any, options: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="a list of texts is required"):
        small.sandbox.client(**options)


def token(box: Any, client: Credentials) -> Any:
    form = {"grant_type": "client_credentials", "client_id": client.client_id, "client_secret": client.client_secret}
    return box.http.post("/oauth/token", data=form).json()


def test_a_token_tells_its_scopes_and_its_person(small: Any) -> None:
    reader = token(small, small.sandbox.client(scopes=["idn:identity:read", "idn:tags:read"]))
    assert reader["scope"] == "idn:identity:read idn:tags:read"
    assert reader["user_id"] == reader["identity_id"] == token(small, small.sandbox._administrator)["identity_id"]
    alone = token(small, small.sandbox.client(user=False))
    assert alone["scope"] == "sp:scopes:all"
    assert not {"user_id", "identity_id"} & set(alone)


def test_a_call_is_refused_with_what_would_allow_it(small: Any) -> None:
    known = token(small, small.sandbox.client(scopes=["idn:sources:read"]))
    answer = small.http.get("/v2025/identities", headers={"Authorization": f"Bearer {known['access_token']}"})
    assert (answer.status_code, answer.json()["detailCode"]) == (403, "403 Forbidden")
    assert "idn:identity:manage or idn:identity:read" in answer.json()["messages"][0]["text"]


# Whether this operation is experimental depends on the state of the document.
@pytest.mark.filterwarnings("ignore::sailkit.experimental.ExperimentalWarning")
def test_tenants_are_opened_for_a_client(small: Any) -> None:
    reader = small.sandbox.client(scopes=["idn:identity:read"])
    person = small.get("/identities")[5]["id"]
    with small.sandbox.tenant(reader, rate_limit=None) as tenant:
        assert tenant.identities.get(person).id == person
        with pytest.raises(ForbiddenError, match="idn:identity:manage"):
            tenant.identities.delete(person)

    async def ask() -> None:
        async with small.sandbox.async_tenant(reader, timeout=5.0) as tenant:
            assert (await tenant.identities.get(person)).id == person
            with pytest.raises(ForbiddenError, match="idn:identity:manage"):
                await tenant.identities.delete(person)

    asyncio.run(ask())


def test_a_client_that_has_gone_takes_its_tokens_along(small: Any) -> None:
    guest = small.sandbox.client()
    headers = {"Authorization": f"Bearer {token(small, guest)['access_token']}"}
    assert small.http.get("/v2025/identities", headers=headers).status_code == 200
    for _ in range(2):
        small.sandbox._clients.remove(guest.client_id)
    assert small.http.get("/v2025/identities", headers=headers).status_code == 401
    assert token(small, guest)["error"] == "unauthorized"


def test_clients_may_be_added_before_the_sandbox_runs_and_stay(running: Any, small: Any) -> None:
    small.sandbox.stop()
    guest = small.sandbox.client(user=False)
    small.sandbox.start()
    with httpx.Client(base_url=small.sandbox.base_url, trust_env=False, verify=False) as http:
        form = {"grant_type": "client_credentials", "client_id": guest.client_id, "client_secret": guest.client_secret}
        assert http.post("/oauth/token", data=form).status_code == 200


def test_anyone_is_told_where_tokens_are_got(box: Any) -> None:
    with httpx.Client(base_url=box.sandbox.base_url, trust_env=False, verify=False) as http:
        about = http.get("/oauth/info").json()
        assert about["tokenEndpoint"] == f"{box.sandbox.base_url}/oauth/token"
        assert set(about) == {
            "tenantId",
            "tenantName",
            "authorizeEndpoint",
            "tokenEndpoint",
            "cloudDomainUrl",
            "logoutUrl",
            "pod",
        }
        answer = http.post("/oauth/info")
        assert (answer.status_code, answer.headers["Allow"]) == (405, "GET")


def test_a_form_may_come_in_parts(box: Any) -> None:
    fields = {
        "grant_type": "client_credentials",
        "client_id": box.sandbox.client_id,
        "client_secret": box.sandbox.client_secret,
    }
    parts = {name: (None, value) for name, value in fields.items()}
    assert box.http.post("/oauth/token", files=parts).status_code == 200
    assert box.http.post("/oauth/token", files={**parts, "client_secret": (None, "x")}).status_code == 401
    broken = {"Content-Type": "multipart/form-data; boundary=x"}
    assert box.http.post("/oauth/token", content=b"--y\r\n", headers=broken).status_code == 400


def test_a_code_is_not_taken(box: Any) -> None:
    answer = box.http.post("/oauth/token", data={"grant_type": "authorization_code", "code": "x"})
    assert (answer.status_code, answer.json()["error"]) == (400, "unsupported_grant_type")
