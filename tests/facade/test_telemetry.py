"""Spans of calls, sync and async: one for each call, with the route and never a value."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode, get_current_span

from sailkit import AsyncTenant, NoResponseError, NotFoundError, ReadOnlyError, RetryPolicy
from sailkit.middleware import MiddlewareSteps, OutgoingRequest
from sailkit.telemetry import tracing
from sailkit_api.v2025 import operations
from tests.facade.conftest import RESET, Client, Open, Script, http

Scripted = Callable[..., Script]
PATIENT = RetryPolicy(base_delay=0.001)
ID = "2c918085842e69ae018432d22ccb212f"
BUSY = http(503, b'{"detail": "a-secret-0"}')


class Spans:
    def __init__(self) -> None:
        self._exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self._exporter))

    def read(self) -> tuple[ReadableSpan, ...]:
        return self._exporter.get_finished_spans()

    def one(self) -> tuple[ReadableSpan, dict[str, Any]]:
        """The only span, and its attributes."""
        (span,) = self.read()
        return span, dict(span.attributes or {})


@pytest.fixture
def spans() -> Iterator[Spans]:
    made = Spans()
    yield made
    made.provider.shutdown()


def opened(open_client: Open, server: Script, spans: Spans, **options: Any) -> Client:
    return open_client(server.base_url, access_token="a-token-0", middleware=tracing(spans.provider), **options)


def get(client: Client) -> Any:
    return client.run(client.tenant.send(operations.get_identity(ID)))


def test_a_call_is_one_span_with_route_status_and_request_id(open_client: Open, script: Scripted, spans: Spans) -> None:
    good = http(200, b"{}", extra="SLPT-Request-ID: r-1\r\n")
    get(opened(open_client, script(BUSY, RESET, good), spans, retry=PATIENT))
    span, attributes = spans.one()
    assert (span.name, span.kind, span.status.status_code) == (
        "GET /identities/{id}",
        SpanKind.CLIENT,
        StatusCode.UNSET,
    )
    assert attributes == {
        "http.request.method": "GET",
        "url.template": "/v2025/identities/{id}",
        "server.address": "127.0.0.1",
        "http.response.status_code": 200,
        "http.request.resend_count": 2,
        "sailpoint.operation": "getIdentity",
        "sailpoint.request_id": "r-1",
    }
    events = [dict(event.attributes or {}) for event in span.events]
    assert events[0] == {"http.response.status_code": 503, "sailkit.attempt": 1}
    assert events[1].keys() == {"error.type", "sailkit.attempt"}


def test_a_call_that_is_not_repeated_has_no_count(open_client: Open, script: Scripted, spans: Spans) -> None:
    get(opened(open_client, script(http(200, b"{}")), spans))
    _, attributes = spans.one()
    assert "http.request.resend_count" not in attributes


@pytest.mark.parametrize(
    ("answer", "error", "expected"),
    [
        (http(404, b"{}"), NotFoundError, {"error.type": "404", "http.response.status_code": 404}),
        (RESET, NoResponseError, {"error.type": "NoResponseError"}),
    ],
)
def test_a_failure_is_an_error_of_the_span(
    open_client: Open, script: Scripted, spans: Spans, answer: bytes, error: Any, expected: dict[str, Any]
) -> None:
    with pytest.raises(error):
        get(opened(open_client, script(answer), spans))
    span, attributes = spans.one()
    assert span.status.status_code is StatusCode.ERROR
    assert expected.items() <= attributes.items()


def test_a_refusal_of_the_client_is_a_span_that_was_never_sent(
    open_client: Open, script: Scripted, spans: Spans
) -> None:
    client = opened(open_client, script(), spans, read_only=True)
    with pytest.raises(ReadOnlyError):
        client.run(client.tenant.identities.delete(ID))
    _, attributes = spans.one()
    assert attributes["error.type"] == "ReadOnlyError"


def test_spans_contain_no_values(open_client: Open, script: Scripted, spans: Spans) -> None:
    client = opened(
        open_client, script(BUSY, http(200, b"[]"), http(400, b'{"error": "a-secret-0"}')), spans, retry=PATIENT
    )
    query = {"filters": 'name eq "a-secret-0"'}
    client.run(client.tenant.request("PUT", f"/v2025/accounts/{ID}", query=query, json={"a": "a-secret-0"}))
    with pytest.raises(Exception, match="400"):
        get(client)
    everything = "".join(span.to_json() for span in spans.read())
    assert not [value for value in ("a-secret-0", "a-token-0", ID) if value in everything]
    assert [span.name for span in spans.read()] == ["PUT", "GET /identities/{id}"]


def test_the_span_is_the_current_one_during_the_call_and_not_after_it(
    open_client: Open, script: Scripted, spans: Spans
) -> None:
    seen = []

    def note(request: OutgoingRequest) -> MiddlewareSteps:
        seen.append(get_current_span().get_span_context().span_id)
        yield request
        return None

    client = opened(open_client, script(http(200, b"{}")), spans)
    client.run(client.tenant.with_options(middleware=[note]).send(operations.get_identity(ID)))
    span, _ = spans.one()
    assert span.context is not None
    assert seen == [span.context.span_id]
    assert not get_current_span().get_span_context().is_valid


def test_calls_of_several_tasks_have_spans_of_their_own(script: Scripted, spans: Spans) -> None:
    server = script(*[http(200, b"{}")] * 8)

    async def main() -> None:
        tenant = AsyncTenant(server.base_url, access_token="t", middleware=tracing(spans.provider))
        async with tenant:
            await asyncio.gather(*(tenant.send(operations.get_identity(ID)) for _ in range(8)))

    asyncio.run(main())
    assert len(spans.read()) == 8
    assert {span.parent for span in spans.read()} == {None}


def test_without_the_package_the_extra_is_named() -> None:
    program = "import sys; sys.modules['opentelemetry'] = None; import sailkit.telemetry"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert "sailkit.telemetry requires opentelemetry-api: pip install 'sailkit[otel]'" in done.stderr
