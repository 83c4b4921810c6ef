"""One token for all workers, with a real Redis: who fetches it, what is stored, and what happens without Redis."""

from __future__ import annotations

import asyncio
import contextlib
import math
import time
from collections.abc import Iterator
from itertools import chain
from typing import Any

import pytest
import redis

from sailkit import AsyncTenant, AuthenticationError, ConfigurationError, Coordinator, DeadlineError, Tenant
from sailkit._engine import shared_tokens
from sailkit._engine.effects import Steps
from sailkit._engine.interfaces import Token
from sailkit_sandbox import Sandbox
from tests.external.redis.conftest import LIMIT, RedisServer, StartWorker, arrivals, wait_until
from tests.facade.conftest import Script, http


@pytest.fixture
def free_tenant() -> Iterator[Sandbox]:
    """A tenant without a rate limit."""
    with Sandbox(identities=5) as sandbox:
        yield sandbox
        assert sandbox.crashes == ()


def known(tenant: Sandbox, server: RedisServer, **options: Any) -> dict[str, Any]:
    credentials = {"client_id": tenant.client_id, "client_secret": tenant.client_secret}
    return {"base_url": tenant.base_url, **credentials, "coordinator": server.url, "rate_limit": None, **options}


def token_requests(tenant: Sandbox) -> int:
    return sum(request.path == "/oauth/token" for request in tenant.requests)


def call(options: dict[str, Any]) -> Any:
    with Tenant(**options) as tenant:
        return tenant.identities.list(limit=1).first()


def test_one_of_many_workers_fetches_the_token(
    start_worker: StartWorker, redis_server: RedisServer, tenant: Sandbox
) -> None:
    workers = [start_worker(mode=mode) for mode in ("sync", "async", "sync", "async")]
    wait_until(lambda: len(redis_server.read_workers()) == len(workers))
    wait_until(lambda: len(arrivals(tenant)) >= 2 * LIMIT)
    results = [worker.end()["results"] for worker in workers]
    assert {*chain(*results)} == {"good"}
    assert token_requests(tenant) == 1


def test_a_token_that_was_revoked_is_replaced_once(redis_server: RedisServer, free_tenant: Sandbox) -> None:
    options = known(free_tenant, redis_server)
    with Tenant(**options) as first, Tenant(**options) as second:
        for client in (first, second):
            client.identities.list(limit=1).first()
        free_tenant.revoke_tokens()
        for client in (first, second):
            client.identities.list(limit=1).first()
    assert token_requests(free_tenant) == 2


def test_a_token_is_stored_encrypted_until_its_renewal(redis_server: RedisServer, free_tenant: Sandbox) -> None:
    with Tenant(**known(free_tenant, redis_server)) as client:
        client.identities.list(limit=1).first()
        token = client._connection.tokens._token  # type: ignore[attr-defined]
    with redis.Redis.from_url(redis_server.url) as database:
        (key,) = database.keys("*:token")
        content: Any = database.get(key)
        life: Any = database.pttl(key)
    assert token.value.encode() not in content
    assert 0 < life / 1000 <= token.renew_at - time.monotonic() + 0.01
    assert free_tenant.client_id.encode() not in key


def test_another_client_secret_does_not_read_it(redis_server: RedisServer) -> None:
    with redis.Redis.from_url(redis_server.url) as database:
        store = shared_tokens.TokenStore(database, "n", "a-secret")
        assert store.claim("").is_ours
        store.put("a-token", 60)
        assert store.claim("").token == "a-token"
        assert not shared_tokens.TokenStore(database, "n", "another-secret")._read("")


def test_the_user_can_have_no_token_stored(redis_server: RedisServer, free_tenant: Sandbox) -> None:
    options = known(free_tenant, redis_server, coordinator=Coordinator(redis_server.url, share_token=False))
    for _ in range(2):
        call(options)
    assert token_requests(free_tenant) == 2
    assert not [key for key in redis_server.read() if "token" in key]


@pytest.mark.parametrize("disturb", [RedisServer.stop, RedisServer.pause], ids=["stopped", "paused"])
def test_without_redis_each_worker_fetches_its_own(
    redis_server: RedisServer, free_tenant: Sandbox, disturb: Any
) -> None:
    disturb(redis_server)
    for _ in range(2):
        assert call(known(free_tenant, redis_server)) is not None
    assert token_requests(free_tenant) == 2


def test_what_redis_has_under_the_key_may_be_anything(redis_server: RedisServer, free_tenant: Sandbox) -> None:
    call(known(free_tenant, redis_server))
    with redis.Redis.from_url(redis_server.url) as database:
        (key,) = database.keys("*:token")
        database.set(key, b"\0 no token", px=60_000)
    assert call(known(free_tenant, redis_server)) is not None
    assert token_requests(free_tenant) == 2


def test_a_worker_that_was_killed_while_it_fetched_is_replaced(
    redis_server: RedisServer, free_tenant: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared_tokens, "CLAIM_SECONDS", 1.0)
    options = known(free_tenant, redis_server)
    with Tenant(**options) as killed, Tenant(**options) as other:
        assert killed._connection.tokens._store.claim("").is_ours  # type: ignore[attr-defined]
        began = time.monotonic()
        other.identities.list(limit=1).first()
        assert time.monotonic() - began > 0.5


def test_a_cancelled_fetch_is_taken_over_by_the_same_worker(redis_server: RedisServer) -> None:
    server = Script([http(200, b"[]")], [http(200, b'{"access_token": "t", "expires_in": 600}')])
    options: dict[str, Any] = {"base_url": server.base_url, "client_id": "a", "client_secret": "b"}

    async def main() -> None:
        async with AsyncTenant(**options, coordinator=redis_server.url) as tenant:
            store = tenant._connection.tokens._store  # type: ignore[attr-defined]
            first = asyncio.ensure_future(tenant.request("GET", "/v2025/things/7"))
            while not (first.done() or await asyncio.to_thread(store._lock.owned)):
                pass
            first.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await first
            if not server.calls:
                await asyncio.wait_for(tenant.request("GET", "/v2025/things/7"), 5)

    asyncio.run(main())
    assert server.calls
    server.close()


def test_the_steps_of_a_fetch_show_no_token(
    redis_server: RedisServer, free_tenant: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tools show the variables of a frame by their reprs, such as for an error."""

    def fetch(*_: Any) -> Steps[Token]:
        yield from ()
        return Token("fetched-secret", math.inf)

    monkeypatch.setattr(shared_tokens.SharedCredentials, "_fetch_own", fetch)
    with Tenant(**known(free_tenant, redis_server)) as tenant:
        steps = tenant._connection.tokens._request(Token("refused-secret", 0.0), math.inf)  # type: ignore[attr-defined]
        shown = [repr(next(steps)), repr(steps.send(shared_tokens.Claim(is_ours=True)))]
    assert "secret" not in "".join(shown)


def test_a_deadline_ends_the_wait_for_another_worker(redis_server: RedisServer, free_tenant: Sandbox) -> None:
    options = known(free_tenant, redis_server)
    with Tenant(**options) as busy, Tenant(**options, deadline=0.5) as other:
        assert busy._connection.tokens._store.claim("").is_ours  # type: ignore[attr-defined]
        with pytest.raises(DeadlineError):
            other.identities.list(limit=1).first()


def test_refused_credentials_are_an_error_of_each_worker(redis_server: RedisServer, free_tenant: Sandbox) -> None:
    options = known(free_tenant, redis_server, client_secret="wrong")
    for _ in range(2):
        with pytest.raises(AuthenticationError, match="is not accepted"):
            call(options)
    assert not redis_server.read()


def test_an_address_with_a_password_is_not_shown(redis_server: RedisServer, free_tenant: Sandbox) -> None:
    url = redis_server.url.replace("redis://", "redis://:a-pass-word@")
    coordinator = Coordinator(url)
    assert "a-pass-word" not in repr(coordinator)
    assert call(known(free_tenant, redis_server, coordinator=coordinator)) is not None  # alone: Redis has no password
    with pytest.raises(ConfigurationError, match="url of the coordinator cannot be used") as caught:
        Tenant(**known(free_tenant, redis_server, coordinator="redis://:a-pass-word@127.0.0.1:no-port"))
    assert "a-pass-word" not in str(caught.value)


def test_the_variable_names_a_coordinator(
    redis_server: RedisServer, free_tenant: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAIL_COORDINATOR", redis_server.url)
    call(known(free_tenant, redis_server, coordinator=None))
    assert [key for key in redis_server.read() if key.endswith(":token")]
