"""The kinds of faults, and their effects on requests and responses.

with sandbox.faults(Status(503, path="/identities/*", times=2), Latency(0.1, jitter=0.05)):
    ...
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator, Mapping
from http import HTTPStatus
from random import Random
from typing import Any, Final

import attrs
from attrs.validators import instance_of

from sailkit_sandbox.base.api_errors import HttpError, http_error, too_many_requests
from sailkit_sandbox.base.credentials import to_texts
from sailkit_sandbox.base.json_text import dumps
from sailkit_sandbox.base.response import Connection, Response
from sailkit_sandbox.base.validators import COUNT, POSITIVE, SECONDS, SHARE, number

from .concurrent_changes import change_records
from .injector import Fault, FaultContext

_ERROR_STATUSES: Final = frozenset(status.value for status in HTTPStatus if status >= 400)
_ENUM_VALUE: Final = re.compile(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")
_UNKNOWN_VALUE: Final = "NEVER_HEARD_OF"


def _validate_error_status(instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
    if not isinstance(value, int) or value not in _ERROR_STATUSES:
        raise ValueError(f"{attribute.name} must be an error's HTTP status as a number, such as 503, not {value!r}")


@attrs.frozen
class Latency(Fault):
    """The request is delayed.

    Args:
        seconds: the delay.
        jitter: the largest deviation from the delay, in seconds.
    """

    kind = "latency"
    seconds: float = attrs.field(default=0.1, validator=SECONDS)
    jitter: float = attrs.field(default=0.0, validator=SECONDS)

    def before_request(self, context: FaultContext) -> None:
        context.sleep(max(0.0, self.seconds + context.random.uniform(-self.jitter, self.jitter)))


@attrs.frozen
class Status(Fault):
    """The response is an error, and the tenant does not receive the request.

    Args:
        status: the HTTP status, 400 or more.
        retry_after: the Retry-After header, in seconds; None sends no header.
    """

    kind = "status"
    status: int = attrs.field(default=503, validator=_validate_error_status)
    retry_after: float | None = attrs.field(default=None, validator=number(0, math.inf, none=True))

    def before_request(self, context: FaultContext) -> Response:
        tracking_id = f"{context.random.getrandbits(128):032x}"
        error: HttpError = too_many_requests(1) if self.status == 429 else http_error(self.status, "Injected fault.")
        headers = {} if self.retry_after is None else {"Retry-After": f"{self.retry_after:g}"}
        return attrs.evolve(error.response(tracking_id), headers={**headers, "SLPT-Request-ID": tracking_id})


@attrs.frozen
class HtmlPage(Fault):
    """The response is the HTML error page of a proxy, and the tenant does not receive the request.

    Args:
        status: the HTTP status, 400 or more.
    """

    kind = "html_page"
    status: int = attrs.field(default=502, validator=_validate_error_status)

    def before_request(self, context: FaultContext) -> Response:
        phrase = HTTPStatus(self.status).phrase
        page = f"<html><head><title>{phrase}</title></head><body><h1>{self.status} {phrase}</h1></body></html>"
        return Response(self.status, page.encode(), media_type="text/html")


@attrs.frozen
class ExpiredToken(Fault):
    """All tokens are revoked, so that the response is 401."""

    kind = "expired_token"

    def before_request(self, context: FaultContext) -> None:
        context.revoke()


@attrs.frozen
class ConcurrentChanges(Fault):
    """Records change while a client reads a list: before each page except the first, in the kind that is listed.

    Args:
        removed: the number of records that are removed.
        inserted: the number of records that are inserted, at the beginning or the end.
    """

    kind = "concurrent_changes"
    removed: int = attrs.field(default=1, validator=COUNT)
    inserted: int = attrs.field(default=1, validator=COUNT)

    def before_request(self, context: FaultContext) -> None:
        if context.operation is not None and context.query.get("offset", "0").strip("0"):
            change_records(
                context.store, context.remove, context.operation.path, self.removed, self.inserted, context.random
            )


@attrs.frozen
class ConnectionClosed(Fault):
    """The connection is closed before the response. Changes made by the request remain."""

    kind = "connection_closed"

    def change_response(self, response: Response, random: Random) -> Response:
        return attrs.evolve(response, delivery=_close_before)


def _close_before(connection: Connection, head: bytes, content: bytes) -> bool:
    return False


@attrs.frozen
class ConnectionReset(Fault):
    """The connection is reset before the response. Changes made by the request remain."""

    kind = "connection_reset"

    def change_response(self, response: Response, random: Random) -> Response:
        return attrs.evolve(response, delivery=_reset)


def _reset(connection: Connection, head: bytes, content: bytes) -> bool:
    connection.reset()
    return False


@attrs.frozen
class StaleConnection(Fault):
    """The connection is closed after the response, without a `Connection: close` header."""

    kind = "stale_connection"

    def change_response(self, response: Response, random: Random) -> Response:
        return attrs.evolve(response, delivery=_close_after)


def _close_after(connection: Connection, head: bytes, content: bytes) -> bool:
    connection.write(head + content)
    return False


@attrs.frozen
class TruncatedBody(Fault):
    """The body is shorter than its Content-Length, and the connection is closed.

    Args:
        share: the share of the body that is sent, 0 to 1; with 1, only the last byte is missing.
    """

    kind = "truncated_body"
    share: float = attrs.field(default=0.5, validator=SHARE)

    def change_response(self, response: Response, random: Random) -> Response:
        def deliver(connection: Connection, head: bytes, content: bytes) -> bool:
            if content:
                connection.write(head + content[: int((len(content) - 1) * self.share)])
            return False

        return attrs.evolve(response, delivery=deliver)


@attrs.frozen
class SlowBody(Fault):
    """The body is sent in pieces, with a pause before each.

    Args:
        seconds: the length of each pause.
        pieces: the number of pieces.
    """

    kind = "slow_body"
    seconds: float = attrs.field(default=0.1, validator=SECONDS)
    pieces: int = attrs.field(default=5, validator=POSITIVE)

    def change_response(self, response: Response, random: Random) -> Response:
        def deliver(connection: Connection, head: bytes, content: bytes) -> bool:
            connection.write(head)
            size = max(1, -(-len(content) // self.pieces))
            for start in range(0, len(content), size):
                connection.sleep(self.seconds)
                connection.write(content[start : start + size])
            return True

        return attrs.evolve(response, delivery=deliver)


@attrs.frozen
class MalformedJson(Fault):
    """The body is not valid JSON, though its media type is JSON."""

    kind = "malformed_json"

    def change_response(self, response: Response, random: Random) -> Response:
        content = response.content[: len(response.content) // 2] + b"<" if response.content else b""
        return attrs.evolve(response, content=content)


@attrs.frozen
class Nulls(Fault):
    """Properties of a successful response are null.

    Args:
        share: the share of properties that are null, 0 to 1.
        names: the properties that may be null. Default: all.
    """

    kind = "nulls"
    share: float = attrs.field(default=0.2, validator=SHARE)
    names: tuple[str, ...] = attrs.field(default=(), converter=to_texts)

    def change_response(self, response: Response, random: Random) -> Response:
        def change(item: dict[str, Any]) -> None:
            for name in item:
                if (not self.names or name in self.names) and random.random() < self.share:
                    item[name] = None

        return _change_objects(response, change)


@attrs.frozen
class UnknownValue(Fault):
    """Texts in capitals, as the service writes values of an enumeration, are "NEVER_HEARD_OF" in a good response.

    Args:
        share: of these texts, how many, 0 to 1.
    """

    kind = "unknown_value"
    share: float = attrs.field(default=1.0, validator=SHARE)

    def change_response(self, response: Response, random: Random) -> Response:
        def change(item: dict[str, Any]) -> None:
            for name, value in item.items():
                if isinstance(value, str) and _ENUM_VALUE.fullmatch(value) and random.random() < self.share:
                    item[name] = _UNKNOWN_VALUE

        return _change_objects(response, change)


@attrs.frozen
class ExtraProperty(Fault):
    """All objects of a successful response have an undocumented property.

    Args:
        name: the name of the property.
    """

    kind = "extra_property"
    name: str = attrs.field(default="neverHeardOf", validator=instance_of(str))

    def change_response(self, response: Response, random: Random) -> Response:
        def change(item: dict[str, Any]) -> None:
            item[self.name] = {"value": random.randrange(100)}

        return _change_objects(response, change)


def _change_objects(response: Response, change: Callable[[dict[str, Any]], None]) -> Response:
    """Change each object of a response, outer ones first. Errors and content that is not JSON remain as they are."""
    if response.status >= 400 or not response.content:
        return response
    try:
        value = json.loads(response.content)
    except ValueError:
        return response
    for item in list(_objects(value)):
        change(item)
    return attrs.evolve(response, content=dumps(value).encode())


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _objects(part)


KINDS: Final[Mapping[str, type[Fault]]] = {
    kind.kind: kind
    for kind in (
        Latency,
        Status,
        HtmlPage,
        ExpiredToken,
        ConcurrentChanges,
        ConnectionClosed,
        ConnectionReset,
        StaleConnection,
        TruncatedBody,
        SlowBody,
        MalformedJson,
        Nulls,
        UnknownValue,
        ExtraProperty,
    )
}


def from_json(value: Any) -> Fault:
    """Make a fault from JSON, such as {"kind": "status", "status": 503, "path": "/identities/*", "times": 2}.

    Raises:
        ValueError: for an unknown kind, an unknown option, or a value that is not allowed.
    """
    if not isinstance(value, dict):
        raise ValueError("A fault is an object with a kind.")
    options = dict(value)
    kind = KINDS.get(str(options.pop("kind", "")))
    if kind is None:
        raise ValueError(f"kind must be one of {', '.join(KINDS)}, not {value.get('kind')!r}.")
    known = [field.name for field in attrs.fields(kind)]
    for name in options:
        if name not in known:
            raise ValueError(f"A fault of kind {kind.kind} has no {name!r}; it has {', '.join(known)}.")
    try:
        return kind(**options)
    except (TypeError, ValueError) as error:
        raise ValueError(f"A fault of kind {kind.kind} cannot be made of this: {error.args[0]}.") from None


def to_json(fault: Fault) -> dict[str, Any]:
    """Return a fault as JSON, in the format of `from_json`."""
    return {"kind": fault.kind, **attrs.asdict(fault)}
