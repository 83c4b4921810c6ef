"""What can go wrong between a client and a tenant; each kind of fault, and what it does to a request and its answer.

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

from sailkit_sandbox.base.api_errors import RefusedError, refused, too_many_requests
from sailkit_sandbox.base.credentials import texts
from sailkit_sandbox.base.messages import Answer, Wire, dumps

from .churn import churn
from .injector import COUNT, POSITIVE, SECONDS, SHARE, Fault, Scene, number

_FAILURES: Final = frozenset(status.value for status in HTTPStatus if status >= 400)
_CAPITALS: Final = re.compile(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")
_UNKNOWN: Final = "NEVER_HEARD_OF"


def _failure(instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
    if not isinstance(value, int) or value not in _FAILURES:
        raise ValueError(f"{attribute.name} must be an error's HTTP status as a number, such as 503, not {value!r}")


@attrs.frozen
class Latency(Fault):
    """The request waits.

    Args:
        seconds: how long.
        jitter: by how much it is more or less, at most, in seconds.
    """

    kind = "latency"
    seconds: float = attrs.field(default=0.1, validator=SECONDS)
    jitter: float = attrs.field(default=0.0, validator=SECONDS)

    def before(self, scene: Scene) -> None:
        scene.sleep(max(0.0, self.seconds + scene.random.uniform(-self.jitter, self.jitter)))


@attrs.frozen
class Status(Fault):
    """The tenant does nothing and answers an error.

    Args:
        status: the HTTP status, 400 or more.
        retry_after: seconds, for the Retry-After header; None for no such header.
    """

    kind = "status"
    status: int = attrs.field(default=503, validator=_failure)
    retry_after: float | None = attrs.field(default=None, validator=number(0, math.inf, none=True))

    def before(self, scene: Scene) -> Answer:
        tracking_id = f"{scene.random.getrandbits(128):032x}"
        error: RefusedError = too_many_requests(1) if self.status == 429 else refused(self.status, "Fault on demand.")
        headers = {} if self.retry_after is None else {"Retry-After": f"{self.retry_after:g}"}
        return attrs.evolve(error.answer(tracking_id), headers={**headers, "SLPT-Request-ID": tracking_id})


@attrs.frozen
class HtmlPage(Fault):
    """Something on the way answers an error page, and the tenant sees nothing of the request.

    Args:
        status: the HTTP status, 400 or more.
    """

    kind = "html_page"
    status: int = attrs.field(default=502, validator=_failure)

    def before(self, scene: Scene) -> Answer:
        phrase = HTTPStatus(self.status).phrase
        page = f"<html><head><title>{phrase}</title></head><body><h1>{self.status} {phrase}</h1></body></html>"
        return Answer(self.status, page.encode(), media_type="text/html")


@attrs.frozen
class ExpiredToken(Fault):
    """All tokens are withdrawn, with which the call answers 401."""

    kind = "expired_token"

    def before(self, scene: Scene) -> None:
        scene.revoke()


@attrs.frozen
class Churn(Fault):
    """Rows come and go while someone pages: before each page of a list but the first, in the table that is listed.

    Args:
        removed: how many rows are removed.
        inserted: how many are inserted, at either end.
    """

    kind = "churn"
    removed: int = attrs.field(default=1, validator=COUNT)
    inserted: int = attrs.field(default=1, validator=COUNT)

    def before(self, scene: Scene) -> None:
        if scene.operation is not None and scene.query.get("offset", "0").strip("0"):
            churn(scene.store, scene.operation.path, self.removed, self.inserted, scene.random)


@attrs.frozen
class HangUp(Fault):
    """The connection is closed before an answer; what the request changed stays changed."""

    kind = "hang_up"

    def change(self, answer: Answer, random: Random) -> Answer:
        return attrs.evolve(answer, delivery=_hang_up)


def _hang_up(wire: Wire, head: bytes, content: bytes) -> bool:
    return False


@attrs.frozen
class Reset(Fault):
    """The connection is reset before an answer; what the request changed stays changed."""

    kind = "reset"

    def change(self, answer: Answer, random: Random) -> Answer:
        return attrs.evolve(answer, delivery=_reset)


def _reset(wire: Wire, head: bytes, content: bytes) -> bool:
    wire.reset()
    return False


@attrs.frozen
class StaleConnection(Fault):
    """The connection is closed after the answer, which promises that it stays open."""

    kind = "stale_connection"

    def change(self, answer: Answer, random: Random) -> Answer:
        return attrs.evolve(answer, delivery=_close_after)


def _close_after(wire: Wire, head: bytes, content: bytes) -> bool:
    wire.write(head + content)
    return False


@attrs.frozen
class CutShort(Fault):
    """The body ends before the length that the answer announces, and with it the connection.

    Args:
        share: how much of the body is sent, 0 to 1, at which only the last byte is missing.
    """

    kind = "cut_short"
    share: float = attrs.field(default=0.5, validator=SHARE)

    def change(self, answer: Answer, random: Random) -> Answer:
        def deliver(wire: Wire, head: bytes, content: bytes) -> bool:
            if content:
                wire.write(head + content[: int((len(content) - 1) * self.share)])
            return False

        return attrs.evolve(answer, delivery=deliver)


@attrs.frozen
class SlowBody(Fault):
    """The body comes in pieces, with pauses before them.

    Args:
        seconds: how long each pause is.
        pieces: how many pieces there are.
    """

    kind = "slow_body"
    seconds: float = attrs.field(default=0.1, validator=SECONDS)
    pieces: int = attrs.field(default=5, validator=POSITIVE)

    def change(self, answer: Answer, random: Random) -> Answer:
        def deliver(wire: Wire, head: bytes, content: bytes) -> bool:
            wire.write(head)
            size = max(1, -(-len(content) // self.pieces))
            for start in range(0, len(content), size):
                wire.sleep(self.seconds)
                wire.write(content[start : start + size])
            return True

        return attrs.evolve(answer, delivery=deliver)


@attrs.frozen
class MalformedJson(Fault):
    """The body is not JSON, though it says so."""

    kind = "malformed_json"

    def change(self, answer: Answer, random: Random) -> Answer:
        content = answer.content[: len(answer.content) // 2] + b"<" if answer.content else b""
        return attrs.evolve(answer, content=content)


@attrs.frozen
class Nulls(Fault):
    """Properties of a good answer are null.

    Args:
        share: of the properties, how many, 0 to 1.
        names: the properties that may be null; empty for any.
    """

    kind = "nulls"
    share: float = attrs.field(default=0.2, validator=SHARE)
    names: tuple[str, ...] = attrs.field(default=(), converter=texts)

    def change(self, answer: Answer, random: Random) -> Answer:
        def change(thing: dict[str, Any]) -> None:
            for name in thing:
                if (not self.names or name in self.names) and random.random() < self.share:
                    thing[name] = None

        return _changed(answer, change)


@attrs.frozen
class UnknownValue(Fault):
    """Texts in capitals, as the service writes values of an enumeration, are "NEVER_HEARD_OF" in a good answer.

    Args:
        share: of these texts, how many, 0 to 1.
    """

    kind = "unknown_value"
    share: float = attrs.field(default=1.0, validator=SHARE)

    def change(self, answer: Answer, random: Random) -> Answer:
        def change(thing: dict[str, Any]) -> None:
            for name, value in thing.items():
                if isinstance(value, str) and _CAPITALS.fullmatch(value) and random.random() < self.share:
                    thing[name] = _UNKNOWN

        return _changed(answer, change)


@attrs.frozen
class ExtraProperty(Fault):
    """All objects of a good answer have a property that nobody knows.

    Args:
        name: the property.
    """

    kind = "extra_property"
    name: str = attrs.field(default="neverHeardOf", validator=instance_of(str))

    def change(self, answer: Answer, random: Random) -> Answer:
        def change(thing: dict[str, Any]) -> None:
            thing[self.name] = {"value": random.randrange(100)}

        return _changed(answer, change)


def _changed(answer: Answer, change: Callable[[dict[str, Any]], None]) -> Answer:
    """The answer with each of its objects changed, outer ones first; errors and what is no JSON stay as they are."""
    if answer.status >= 400 or not answer.content:
        return answer
    try:
        value = json.loads(answer.content)
    except ValueError:
        return answer
    for thing in list(_objects(value)):
        change(thing)
    return attrs.evolve(answer, content=dumps(value).encode())


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
        Churn,
        HangUp,
        Reset,
        StaleConnection,
        CutShort,
        SlowBody,
        MalformedJson,
        Nulls,
        UnknownValue,
        ExtraProperty,
    )
}


def from_json(value: Any) -> Fault:
    """A fault out of JSON, such as {"kind": "status", "status": 503, "path": "/identities/*", "times": 2}.

    Raises:
        ValueError: saying what is wrong with it.
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
    """A fault as JSON, as `from_json` reads it."""
    return {"kind": fault.kind, **attrs.asdict(fault)}
