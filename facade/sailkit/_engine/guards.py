"""Guards: middleware of the client itself, which refuses or reports requests that change something."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

from sailkit.errors import ReadOnlyError
from sailkit.middleware import Middleware, MiddlewareSteps, OutgoingRequest
from sailkit.response import RawResponse

from .retry_decision import is_read

log = logging.getLogger("sailkit")

DRY_RUN_HEADERS: Final = {"x-sailkit-dry-run": "true"}  # of the response that stands for one of the service


def refuse_changes(request: OutgoingRequest) -> MiddlewareSteps:
    """Send only what reads."""
    if not is_read(request.method, request.url):
        raise ReadOnlyError(
            f"{request.method} {request.operation.path} was not sent: it may change something, and this tenant is "
            "read-only (read_only=True, or the variable SAIL_READ_ONLY)"
        )
    yield request
    return None


def report_changes(report: Callable[[OutgoingRequest], object] | None) -> Middleware:
    """Return a middleware that sends only what reads, and reports the rest; None reports to the log."""

    def report_change(request: OutgoingRequest) -> MiddlewareSteps:
        if is_read(request.method, request.url):
            yield request
            return None
        if report is None:
            fields = {"operation": request.operation.id}
            log.info("%s %s was not sent (dry run)", request.method, request.operation.path, extra=fields)
        else:
            report(request)
        return RawResponse(204, DRY_RUN_HEADERS, b"")

    return report_change
