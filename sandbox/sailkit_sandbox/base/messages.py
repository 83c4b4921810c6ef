"""What a behaviour is given, what it answers, and how it reads parameters and bodies."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import attrs

from sailkit_sandbox.openapi.document import Document

if TYPE_CHECKING:
    from sailkit_core.request import Operation
    from sailkit_sandbox.store.database import Records

    from .credentials import Clients, Credentials


DEEPEST: Final = 100


@attrs.frozen
class Wire:
    """The connection that an answer goes over.

    Args:
        write: sends bytes.
        reset: ends the connection without a word.
        sleep: waits for some seconds.
    """

    write: Callable[[bytes], None]
    reset: Callable[[], None]
    sleep: Callable[[float], object]


# Sends head and body over the wire, and says whether the connection stays open.
Delivery: TypeAlias = Callable[[Wire, bytes, bytes], bool]


@attrs.frozen
class Answer:
    """An HTTP answer.

    Args:
        status: the HTTP status.
        content: the body, or nothing.
        headers: headers beyond those that every answer has.
        media_type: what the body is.
        delivery: how it is sent, where that is to go wrong.
    """

    status: int
    content: bytes = b""
    headers: Mapping[str, str] = attrs.field(factory=dict)
    media_type: str = "application/json;charset=UTF-8"
    delivery: Delivery | None = None

    @classmethod
    def of(cls, value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Answer:
        """Answer a JSON value."""
        return cls(status, dumps(value).encode("utf-8", "replace"), headers or {})


@attrs.frozen(kw_only=True)
class Call:
    """One call of an operation, which has passed the gateway.

    Args:
        operation: what the document says of the operation.
        ids: the path's parameters, in their order.
        query: query parameters.
        body: the JSON body, the form that was sent (a text or an `Upload` by field), or None; as documented.
        records: the tenant's records, in a transaction that ends with the call.
        now: the time, in seconds since 1970.
        client: who calls.
        clients: all that may call, to which a behaviour adds and from which it removes.
        task_seconds: how long a task takes, in seconds.
        document: what the operation is documented in.
        accept: the header, which says what media types may be answered; "" for any.
        seed: what is made up is made from.
    """

    operation: Operation
    ids: tuple[str, ...]
    query: Mapping[str, str]
    body: Any
    records: Records
    now: float
    client: Credentials
    clients: Clients
    task_seconds: float = 0.0
    document: Document = attrs.field(factory=Document)
    accept: str = ""
    seed: int = 1


Behaviour: TypeAlias = Callable[[Call], Answer]


def loads(content: bytes | str) -> Any:
    """Read JSON, no deeper than what works on it can go.

    Raises:
        ValueError: saying what the text is not or does.
    """
    try:
        value = json.loads(content)
    except RecursionError:
        raise ValueError(f"is nested deeper than {DEEPEST} levels") from None
    except ValueError:
        raise ValueError("is not JSON") from None
    level = [value]
    for _ in range(DEEPEST + 1):
        parts = (each.values() if isinstance(each, dict) else each for each in level if isinstance(each, dict | list))
        level = [part for each in parts for part in each]
    if level:
        raise ValueError(f"is nested deeper than {DEEPEST} levels")
    return value


def dumps(value: Any) -> str:
    """JSON text, compact."""
    return _encode(value)


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
