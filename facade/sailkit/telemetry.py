"""Telemetry: spans of OpenTelemetry for calls, without values of arguments and bodies.

    from sailkit.telemetry import tracing

    tenant = Tenant("acme", middleware=tracing())

Requires the extra `otel` (opentelemetry-api). Without an SDK that is set up in the process, spans cost little and go
nowhere.

Each call is one span of the kind CLIENT, whose name is method and route, such as "GET /identities/{id}". Its attributes
follow the semantic conventions for HTTP clients:

- `http.request.method`, `url.template` (the route with its version, never the values in it), `server.address`
- `http.response.status_code` of the last response; `error.type`: the status, or the name of the exception
- `http.request.resend_count`: how often the request was sent again, if it was
- `sailpoint.operation` and `sailpoint.request_id`: the id of the operation, and that of the last response

Each attempt that did not succeed is an event of the span. A call that no document describes has no route: its path
may contain ids.

See https://opentelemetry.io/docs/specs/semconv/http/http-spans/.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from urllib.parse import urlsplit

from .errors import ApiError, ConfigurationError
from .middleware import AroundCall, Middleware, MiddlewareSteps, OutgoingRequest, around_call
from .response import RawResponse

try:
    from opentelemetry.trace import Span, SpanKind, StatusCode, TracerProvider, get_tracer
except ImportError:
    raise ConfigurationError("sailkit.telemetry requires opentelemetry-api: pip install 'sailkit[otel]'") from None

__all__ = ["tracing"]

_SENT = "sailkit.telemetry.sent"  # in the context of a call: how often its request was sent
_SPAN = "sailkit.telemetry.span"


def tracing(tracer_provider: TracerProvider | None = None) -> Sequence[Middleware | AroundCall]:
    """Return middleware that makes a span of each call; put it first, so that it includes the other middleware.

    Args:
        tracer_provider: the provider of the tracer. Default: that of the process, when the first call is made.
    """
    tracer = get_tracer("sailkit", version("sailkit"), tracer_provider)

    def trace_call(request: OutgoingRequest) -> MiddlewareSteps:
        operation = request.operation
        attributes = {
            "http.request.method": request.method,
            "server.address": urlsplit(request.base_url).hostname or "",
        }
        name = request.method
        if operation.prefix:  # else no document describes it
            name = f"{request.method} {operation.path}"
            attributes |= {"url.template": operation.prefix + operation.path, "sailpoint.operation": operation.id}
        with tracer.start_as_current_span(
            name, kind=SpanKind.CLIENT, attributes=attributes, record_exception=False, set_status_on_exception=False
        ) as span:
            request.context[_SPAN], request.context[_SENT] = span, 0
            try:
                response = yield request
            except BaseException as error:
                _note_end(span, request, error)
                raise
            _note_end(span, request, response)
        return None

    def trace_attempt(request: OutgoingRequest) -> MiddlewareSteps:
        span: Span | None = request.context.get(_SPAN)
        if span is None:
            yield request
            return None
        request.context[_SENT] += 1
        try:
            response = yield request
        except Exception as error:
            cause = error.__cause__ or error
            span.add_event("attempt failed", {"error.type": type(cause).__name__, "sailkit.attempt": request.attempt})
            raise
        if response.status >= 300:
            event = {"http.response.status_code": response.status, "sailkit.attempt": request.attempt}
            span.add_event("attempt failed", event)
        return None

    return [around_call(trace_call), trace_attempt]


def _note_end(span: Span, request: OutgoingRequest, end: RawResponse | BaseException) -> None:
    if request.context[_SENT] > 1:
        span.set_attribute("http.request.resend_count", request.context[_SENT] - 1)
    if isinstance(end, (RawResponse, ApiError)):
        span.set_attribute("http.response.status_code", end.status)
        if end.request_id:
            span.set_attribute("sailpoint.request_id", end.request_id)
    if isinstance(end, BaseException):
        span.set_attribute("error.type", str(end.status) if isinstance(end, ApiError) else type(end).__name__)
        span.set_status(StatusCode.ERROR)
