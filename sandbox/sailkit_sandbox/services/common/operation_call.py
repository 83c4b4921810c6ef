"""Operation calls: the input of an operation's handler."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from sailkit_sandbox.base.response import Response
from sailkit_sandbox.openapi.document import Document

if TYPE_CHECKING:
    from sailkit_core.request import Operation
    from sailkit_sandbox.base.credentials import ClientRegistry, Credentials
    from sailkit_sandbox.store.database import Records


@attrs.frozen(kw_only=True)
class OperationCall:
    """One call of an operation that has passed the gateway.

    Args:
        operation: the description of the operation.
        ids: the path's parameters, in their order.
        query: query parameters.
        body: the JSON body, the form (a text or an `Upload` by field), or None; valid by the document.
        records: the tenant's records, in a transaction that ends with the call.
        now: the time, in seconds since 1970.
        client: the client that sent the request.
        clients: all clients; a handler adds and removes clients here.
        task_seconds: the duration of a task, in seconds.
        document: the OpenAPI document of the operation.
        accept: the Accept header; "" accepts any media type.
        seed: the seed of made-up values.
    """

    operation: Operation
    ids: tuple[str, ...]
    query: Mapping[str, str]
    body: Any
    records: Records
    now: float
    client: Credentials
    clients: ClientRegistry
    task_seconds: float = 0.0
    document: Document = attrs.field(factory=Document)
    accept: str = ""
    seed: int = 1


Handler: TypeAlias = Callable[[OperationCall], Response]
