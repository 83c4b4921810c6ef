"""Middleware over real HTTP: what it sees and changes, around attempts and around calls, sync and async."""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from sailkit import (
    ApiError,
    AsyncTenant,
    ConfigurationError,
    NoResponseError,
    RequestError,
    RetryPolicy,
    Tenant,
    UnreadableResponseError,
)
from sailkit.middleware import Headers, MiddlewareSteps, OutgoingRequest, RawResponse, Send, around_call
from sailkit_api.v2025 import operations
from sailkit_sandbox import Sandbox
from tests.facade.conftest import RESET, Client, Open, Script, http

PATIENT = RetryPolicy(base_delay=0.001)
Scripted = Callable[..., Script]
log = logging.getLogger("a-test")


class Recorder:
    """A middleware that notes what it sees."""

    def __init__(self) -> None:
        self.seen: list[Any] = []

    def __call__(self, request: OutgoingRequest) -> MiddlewareSteps:
        self.seen.append((request.attempt, request.method, request.url))
        try:
            response = yield request
        except Exception as error:
            self.seen.append(type(error))
            raise
        self.seen.append(response.status)
        return None


def add_header(request: OutgoingRequest) -> MiddlewareSteps:
    request.headers["X-Trace"] = f"trace-{request.attempt}"
    yield request
    return None


def known(sandbox: Sandbox, **options: Any) -> dict[str, Any]:
    return {
        "base_url": sandbox.base_url,
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
        "rate_limit": None,
        **options,
    }


def read(client: Client) -> Any:
    return client.run(client.tenant.request("GET", "/v2025/things/7"))


def opened(open_client: Open, server: Script, *middleware: Any, **options: Any) -> Client:
    return open_client(server.base_url, access_token="a-token", middleware=middleware, **options)


def test_it_sees_each_attempt_and_a_call_once(open_client: Open, script: Scripted) -> None:
    attempts, calls = Recorder(), Recorder()
    server = script(http(503, b"{}"), RESET, http(200, b"[]"))
    read(opened(open_client, server, attempts, around_call(calls), retry=PATIENT))
    path = ("GET", "/v2025/things/7")
    failed = attempts.seen.pop(3)
    assert isinstance(failed, type)
    assert attempts.seen == [(1, *path), 503, (2, *path), (3, *path), 200]
    assert calls.seen == [(0, *path), 200]


def test_its_changes_are_sent_and_do_not_outlast_the_attempt(open_client: Open, script: Scripted) -> None:
    def change(request: OutgoingRequest) -> MiddlewareSteps:
        request.params.append(("limit", "5"))
        yield attrs.evolve(request, url=request.url.replace("7", "8"))
        return None

    server = script(http(503, b"{}"), http(200, b"[]"))
    client = opened(open_client, server, add_header, change, retry=PATIENT)
    read(client)
    first, second = server.calls
    assert first.startswith(b"GET /v2025/things/8?limit=5 HTTP/1.1")
    assert second.startswith(b"GET /v2025/things/8?limit=5 HTTP/1.1")
    assert b"X-Trace: trace-1\r\n" in first
    assert b"X-Trace: trace-2\r\n" in second


def test_the_first_one_is_the_outermost(open_client: Open, script: Scripted) -> None:
    order = []

    def named(name: str) -> Any:
        def middleware(request: OutgoingRequest) -> MiddlewareSteps:
            order.append(f"{name} before")
            yield request
            order.append(f"{name} after")
            return None

        return middleware

    client = opened(open_client, script(http(200, b"[]")), named("a"), around_call(named("call")), named("b"))
    read(attrs.evolve(client, tenant=client.tenant.with_options(middleware=[named("c")])))
    names = ("call", "a", "b", "c")
    assert order == [*(f"{name} before" for name in names), *(f"{name} after" for name in reversed(names))]


@pytest.mark.parametrize("wrap", [around_call, lambda function: function], ids=["call", "attempt"])
def test_it_answers_instead_of_the_service(open_client: Open, script: Scripted, wrap: Any) -> None:
    def answer(request: OutgoingRequest) -> MiddlewareSteps:
        return RawResponse(200, {"content-type": "application/json"}, b'{"name": "made up"}')
        yield

    server = script()
    response = read(opened(open_client, server, wrap(answer)))
    assert (response.parsed, response.status, server.received) == ({"name": "made up"}, 200, [])


@pytest.mark.parametrize("wrap", [around_call, lambda function: function], ids=["call", "attempt"])
def test_its_answer_with_an_error_status_is_an_error(open_client: Open, script: Scripted, wrap: Any) -> None:
    def answer(request: OutgoingRequest) -> MiddlewareSteps:
        yield request
        return RawResponse(404, {}, b'{"error": "made up"}')

    with pytest.raises(ApiError, match="404: made up"):
        read(opened(open_client, script(http(200, b"[]")), wrap(answer)))


@pytest.mark.parametrize("wrap", [around_call, lambda function: function], ids=["call", "attempt"])
def test_it_replaces_the_file_of_a_download(open_client: Open, script: Scripted, tmp_path: Any, wrap: Any) -> None:
    def replace(request: OutgoingRequest) -> MiddlewareSteps:
        response = yield request
        assert response.content == b""
        return RawResponse(200, {"content-type": "text/csv"}, b"other,file\n")

    server = script(http(200, b"a,long,file,of,the,service\n", "text/csv"))
    client = opened(open_client, server, wrap(replace))
    client.run(client.tenant.download(operations.get_report("7", file_format="csv"), tmp_path / "f"))
    assert (tmp_path / "f").read_bytes() == b"other,file\n"


@pytest.mark.parametrize("wrap", [around_call, lambda function: function], ids=["call", "attempt"])
def test_an_error_that_it_handles_is_replaced_by_its_answer(open_client: Open, script: Scripted, wrap: Any) -> None:
    def handle(request: OutgoingRequest) -> MiddlewareSteps:
        try:
            yield request
        except Exception:  # noqa: BLE001 - it handles all
            return RawResponse(200, {}, b"")
        return None

    assert read(opened(open_client, script(RESET), wrap(handle))).parsed is None


@pytest.mark.parametrize("wrap", [around_call, lambda function: function], ids=["call", "attempt"])
def test_an_error_that_it_swallows_is_raised_nevertheless(open_client: Open, script: Scripted, wrap: Any) -> None:
    def swallow(request: OutgoingRequest) -> MiddlewareSteps:
        try:
            yield request
        except Exception:  # noqa: BLE001 - it swallows all
            log.info("swallowed")
        return None

    with pytest.raises(NoResponseError) as caught:
        read(opened(open_client, script(RESET), wrap(swallow)))
    assert caught.value.__cause__ is not None


def test_its_own_error_ends_the_call_unchanged(open_client: Open, script: Scripted) -> None:
    def fail(request: OutgoingRequest) -> MiddlewareSteps:
        yield request
        raise KeyError("its own")

    server = script(http(200, b"[]"))
    with pytest.raises(KeyError, match="its own"):
        read(opened(open_client, server, fail, retry=PATIENT))
    assert len(server.calls) == 1


def change_method(request: OutgoingRequest) -> MiddlewareSteps:
    yield attrs.evolve(request, method="BREW")
    return None


def change_path(request: OutgoingRequest) -> MiddlewareSteps:
    yield attrs.evolve(request, url="https://evil.example/v2025")
    return None


def break_header(request: OutgoingRequest) -> MiddlewareSteps:
    request.headers["X-A"] = "a\r\nX-B: b"
    yield request
    return None


def set_length(request: OutgoingRequest) -> MiddlewareSteps:
    request.headers["content-length"] = "7"
    yield request
    return None


@pytest.mark.parametrize("middleware", [change_method, change_path, break_header, set_length])
def test_a_change_that_cannot_be_sent_is_refused(open_client: Open, script: Scripted, middleware: Any) -> None:
    server = script()
    with pytest.raises(RequestError, match=f"the request of the middleware {middleware.__name__} cannot be sent"):
        read(opened(open_client, server, middleware))
    assert server.received == []


def yield_twice(request: OutgoingRequest) -> MiddlewareSteps:
    yield request
    yield request
    return None


def yield_nothing(request: OutgoingRequest) -> Any:
    yield


def return_nothing(request: OutgoingRequest) -> Any:
    return
    yield request


@pytest.mark.parametrize(
    ("middleware", "message"),
    [
        (yield_twice, "yield_twice yields twice"),
        (yield_nothing, "yield_nothing must yield the request, not NoneType"),
        (return_nothing, "return_nothing must yield the request or return a RawResponse, not NoneType"),
    ],
)
def test_a_middleware_with_a_mistake_is_named(
    open_client: Open, script: Scripted, middleware: Any, message: str
) -> None:
    with pytest.raises((RuntimeError, TypeError), match=message):
        read(opened(open_client, script(http(200, b"[]")), middleware))


async def audit(request: OutgoingRequest, send: Send) -> RawResponse:
    await asyncio.sleep(0)
    return await send(request)


async def old_style(request: OutgoingRequest) -> Any:
    yield request


@pytest.mark.parametrize(
    ("middleware", "message"),
    [
        (add_header, "must be a list of functions"),
        ("add_header", "must be a list of functions"),
        ([len], "the middleware len is no generator function"),
        ([audit], "audit is a coroutine function, which requires an AsyncTenant"),
        ([old_style], "use a coroutine function with `send`"),
        ([around_call(len)], "the middleware len is no generator function"),  # type: ignore[arg-type]
    ],
)
def test_what_is_no_middleware_is_refused_at_once(middleware: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        Tenant("acme", access_token="t", middleware=middleware)
    with Tenant("acme", access_token="t") as tenant, pytest.raises(ConfigurationError, match=message):
        tenant.with_options(middleware=middleware)


@pytest.mark.parametrize("wrap", [around_call, lambda function: function], ids=["call", "attempt"])
def test_a_coroutine_function_waits_around_an_async_call(script: Scripted, wrap: Any) -> None:
    seen = []

    async def note(request: OutgoingRequest, send: Send) -> RawResponse:
        await asyncio.sleep(0)
        request.headers["X-Trace"] = "from a coroutine"
        response = await send(request)
        await asyncio.sleep(0)
        seen.append(response.status)
        return response

    server = script(http(503, b"{}"), http(200, b"[1]"))

    async def main() -> Any:
        tenant = AsyncTenant(server.base_url, access_token="t", middleware=[wrap(note), add_header], retry=PATIENT)
        async with tenant:
            return await tenant.request("GET", "/v2025/things/7")

    assert asyncio.run(main()).parsed == [1]
    assert seen == ([200] if wrap is around_call else [503, 200])
    assert all(b"X-Trace: " in call for call in server.calls)


def test_a_coroutine_function_sends_once(script: Scripted) -> None:
    async def send_twice(request: OutgoingRequest, send: Send) -> RawResponse:
        await send(request)
        return await send(request)

    server = script(http(200, b"[]"))

    async def main() -> None:
        async with AsyncTenant(server.base_url, access_token="t", middleware=[send_twice]) as tenant:
            await tenant.request("GET", "/v2025/things/7")

    with pytest.raises(RuntimeError, match="sends twice"):
        asyncio.run(main())


def test_a_call_that_is_cancelled_tells_its_middleware(sandbox: Sandbox) -> None:
    ended = []

    def note(request: OutgoingRequest) -> MiddlewareSteps:
        try:
            yield request
        finally:
            ended.append(request.url)
        return None

    async def main() -> None:
        async with AsyncTenant(**known(sandbox, middleware=[note, around_call(note)])) as tenant:
            task = asyncio.ensure_future(tenant.request("GET", "/v2025/identities"))
            while not ended and not task.done():
                await asyncio.sleep(0)
                task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(main())
    assert ended
    assert set(ended) == {"/v2025/identities"}


def test_what_it_may_log_has_no_secrets(open_client: Open, script: Scripted, caplog: pytest.LogCaptureFixture) -> None:
    def write(request: OutgoingRequest) -> MiddlewareSteps:
        log.warning("%s %s %r", request, request.headers, request.headers)
        response = yield request
        log.warning("%s %s", response, response.headers)
        return None

    server = script(http(200, b'{"token": "s3cret"}', extra="Set-Cookie: id=an-old-cookie-0\r\n"))
    client = opened(open_client, server, write)
    read(attrs.evolve(client, tenant=client.tenant.with_options(headers={"X-Api-Key": "a-private-key-0"})))
    assert b"a-token" in server.calls[0]
    assert "X-Api-Key" in caplog.text
    assert not [
        secret for secret in ("a-token", "a-private-key-0", "an-old-cookie-0", "s3cret") if secret in caplog.text
    ]


def test_a_traceback_with_local_variables_has_no_secrets(open_client: Open, script: Scripted) -> None:
    def fail(request: OutgoingRequest) -> MiddlewareSteps:
        yield request
        raise KeyError("its own")

    with pytest.raises(KeyError) as caught:
        read(opened(open_client, script(http(200, b"[]")), fail))
    shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
    ours = shown.partition("test_a_traceback")[0] + shown.partition("in call\n")[2]
    assert "in call" in shown
    assert "a-token" not in ours


def test_headers_are_a_dict_with_a_masked_repr() -> None:
    headers = Headers({"Authorization": "Bearer a-token-0", "Accept": "*/*"})
    assert dict(headers) == {"Authorization": "Bearer a-token-0", "Accept": "*/*"}
    assert repr(headers) == str(headers) == "{'Authorization': '***', 'Accept': '*/*'}"


def test_lists_and_unreadable_bodies_pass_through_it(open_client: Open, sandbox: Sandbox, script: Scripted) -> None:
    recorder = Recorder()
    client = open_client(**known(sandbox, middleware=[recorder]))
    assert len(client.collect(client.tenant.identities.list())) == 600
    assert recorder.seen.count(200) >= 3
    with pytest.raises(UnreadableResponseError):
        read(opened(open_client, script(http(200, b"{")), recorder))


@pytest.mark.parametrize("wrap", [around_call, lambda function: function])
@pytest.mark.parametrize("concurrency", [1, 3, "auto"])
def test_lists_with_prefetching_pass_through_it(
    open_client: Open, sandbox: Sandbox, concurrency: Any, wrap: Any
) -> None:
    """Also through a coroutine function around calls, in which a call does not pause between response and decoding."""
    recorder = Recorder()
    middleware = [wrap(recorder)]
    client = open_client(**known(sandbox))
    if isinstance(client.tenant, AsyncTenant):
        middleware.append(wrap(audit))
    expected = [identity.id for identity in client.collect(client.tenant.identities.list())]
    pager = client.tenant.with_options(middleware=middleware).identities.list()
    items = client.collect(pager.with_options(page_size=20, concurrency=concurrency))
    assert [identity.id for identity in items] == expected
    assert recorder.seen.count(200) >= len(expected) / 20


def test_a_dry_run_of_many_requests_reports_each(open_client: Open, sandbox: Sandbox) -> None:
    """Its answer comes from middleware around the call, which ends without a response of the service."""
    reported: list[OutgoingRequest] = []
    client = open_client(**known(sandbox, dry_run=reported.append))
    result = client.run(client.tenant.bulk.each(["a", "b"], operations.delete_identity))
    assert sorted(request.url.rpartition("/")[2] for request in reported) == ["a", "b"]
    assert [outcome.id for outcome in result.failed] == []
