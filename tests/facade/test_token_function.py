"""Tokens of a function of the caller's: when it is called, what it may return, and how its failures are told."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from sailkit import AsyncTenant, AuthenticationError, ConfigurationError, DeadlineError, Tenant, UnauthorizedError
from tests.facade.conftest import Client, Open, Script, http

Scripted = Callable[..., Script]
REFUSED = http(401, b'{"error": "JWT is expired"}')
GOOD = http(200, b"[]")


class Vault:
    """A function that returns its values one after the other, the last one again and again."""

    def __init__(self, *values: Any) -> None:
        self.calls = 0
        self._values = list(values)

    def __call__(self) -> Any:
        self.calls += 1
        value = self._values.pop(0) if len(self._values) > 1 else self._values[0]
        if isinstance(value, Exception):
            raise value
        return value


def read(client: Client) -> Any:
    return client.run(client.tenant.request("GET", "/v2025/things/7"))


def sent_tokens(server: Script) -> list[str]:
    lines = [line for call in server.calls for line in call.decode().split("\r\n")]
    return [line.removeprefix("Authorization: Bearer ") for line in lines if line.startswith("Authorization")]


def test_it_is_called_for_the_first_call_and_after_a_refusal(open_client: Open, script: Scripted) -> None:
    server, vault = script(GOOD, GOOD, REFUSED, GOOD), Vault("token-1", "token-2")
    client = open_client(server.base_url, token=vault)
    assert vault.calls == 0
    for _ in range(3):
        read(client)
    assert sent_tokens(server) == ["token-1", "token-1", "token-1", "token-2"]
    assert (vault.calls, server.token_calls) == (2, 0)


def test_it_is_called_again_before_a_token_ends(open_client: Open, script: Scripted) -> None:
    server, vault = script(GOOD, GOOD), Vault(("token-1", 0.001), ("token-2", 600))
    client = open_client(server.base_url, token=vault)
    read(client)
    time.sleep(0.01)
    read(client)
    assert sent_tokens(server) == ["token-1", "token-2"]


def test_the_same_token_again_ends_the_call(open_client: Open, script: Scripted) -> None:
    server, vault = script(REFUSED), Vault("token-1")
    with pytest.raises(AuthenticationError, match="returned the token that the service has just refused"):
        read(open_client(server.base_url, token=vault))
    assert (vault.calls, len(server.calls)) == (2, 1)


def test_tokens_that_are_all_refused_end_the_call(open_client: Open, script: Scripted) -> None:
    server, vault = script(*[REFUSED] * 9), Vault(*(f"token-{number}" for number in range(20)))
    with pytest.raises(UnauthorizedError):
        read(open_client(server.base_url, token=vault))
    assert vault.calls == len(server.calls) == 4


def test_many_threads_share_one_call_of_it(script: Scripted) -> None:
    server = script(*[GOOD] * 8)
    vault = Vault("token-1")

    def slow() -> Any:
        time.sleep(0.1)
        return vault()

    with Tenant(server.base_url, token=slow, rate_limit=None) as tenant:
        threads = [threading.Thread(target=tenant.request, args=("GET", "/v2025/things/7")) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert (vault.calls, len(server.calls)) == (1, 8)


def test_a_coroutine_function_is_awaited(script: Scripted) -> None:
    server = script(GOOD)

    async def fetch() -> tuple[str, float]:
        await asyncio.sleep(0)
        return "token-1", 600.0

    async def main() -> None:
        async with AsyncTenant(server.base_url, token=fetch) as tenant:
            await tenant.request("GET", "/v2025/things/7")

    asyncio.run(main())
    assert sent_tokens(server) == ["token-1"]


def test_another_function_does_not_block_the_event_loop(script: Scripted) -> None:
    server, release = script(GOOD), threading.Event()

    def wait_for_the_loop() -> str:
        assert release.wait(60)
        return "token-1"

    async def main() -> None:
        async with AsyncTenant(server.base_url, token=wait_for_the_loop) as tenant:
            call = asyncio.ensure_future(tenant.request("GET", "/v2025/things/7"))
            await asyncio.sleep(0.01)
            release.set()
            await call

    asyncio.run(main())
    assert sent_tokens(server) == ["token-1"]


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (KeyError("a-secret-0"), "the function token= failed: KeyError"),
        (None, "returned no usable token, but a NoneType"),
        (b"a-secret-0", "returned no usable token, but a bytes"),
        ("a-secret-0\r\nX-A: b", "returned no usable token, but a str"),
        ("", "returned no usable token, but a str"),
        (("a-secret-0",), "returned no usable token, but a tuple"),
    ],
)
def test_a_failure_is_an_error_that_shows_no_value(
    open_client: Open, script: Scripted, value: Any, message: str
) -> None:
    server = script()
    with pytest.raises(AuthenticationError, match=message) as caught:
        read(open_client(server.base_url, token=Vault(value)))
    assert "a-secret-0" not in str(caught.value)
    assert server.received == []


def test_a_failure_is_not_remembered(open_client: Open, script: Scripted) -> None:
    server, vault = script(GOOD), Vault(KeyError("locked"), "token-1")
    client = open_client(server.base_url, token=vault)
    with pytest.raises(AuthenticationError) as caught:
        read(client)
    assert isinstance(caught.value.__cause__, KeyError)
    assert read(client).status == 200


def test_a_coroutine_function_has_the_deadline_of_the_call(script: Scripted) -> None:
    server = script()

    async def hang() -> str:
        await asyncio.sleep(60)
        return "token-1"

    async def main() -> None:
        async with AsyncTenant(server.base_url, token=hang, deadline=0.05) as tenant:
            await tenant.request("GET", "/v2025/things/7")

    with pytest.raises(DeadlineError, match="the function token= did not return within the deadline"):
        asyncio.run(main())


async def fetch() -> str:
    return "a-secret-0"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"token": "a-secret-0"}, "token must be a function that returns a token"),
        ({"token": fetch, "client_id": "a"}, "`token` cannot be combined with client id or client secret"),
        ({"token": fetch, "client_secret": "a-secret-0"}, "`token` cannot be combined with client id"),
        ({"token": fetch, "access_token": "a-secret-0"}, "`token` cannot be combined with `access_token`"),
        ({"token": fetch}, "token is a coroutine function, which requires an AsyncTenant"),
    ],
)
def test_what_cannot_be_used_is_refused_at_once(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message) as caught:
        Tenant("acme", **options)
    assert "a-secret-0" not in str(caught.value)


def test_credentials_of_the_environment_are_not_needed(monkeypatch: pytest.MonkeyPatch, script: Scripted) -> None:
    server = script(GOOD)
    monkeypatch.setenv("SAIL_BASE_URL", server.base_url)
    monkeypatch.setenv("SAIL_CLIENT_ID", "an-id")
    monkeypatch.delenv("SAIL_CLIENT_SECRET", raising=False)
    with Tenant(token=lambda: "token-1") as tenant:
        tenant.request("GET", "/v2025/things/7")
    assert sent_tokens(server) == ["token-1"]
