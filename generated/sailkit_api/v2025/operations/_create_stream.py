from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import CreateStreamRequest, StreamConfigResponse

OPERATION = Operation(
    api=API,
    id="createStream",
    method="POST",
    path="/ssf/streams",
    tag="Shared Signals Framework (SSF)",
    results={201: {"application/json": "StreamConfigResponse"}},
    bodies={"application/json": "CreateStreamRequest"},
    scopes=("sp:ssf-transmitter-streams:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-stream",
)


def create_stream(body: CreateStreamRequest | Mapping[str, Any]) -> Request[StreamConfigResponse]:
    """Creates a stream for the client id of the access token.

    Each client id can have one stream, and the tenant 10.
    """
    return Request(OPERATION, "/ssf/streams", body=body)
