from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import StreamStatusResponse, UpdateStreamStatusRequest

OPERATION = Operation(
    api=API,
    id="updateStreamStatus",
    method="POST",
    path="/ssf/streams/status",
    tag="Shared Signals Framework (SSF)",
    results={200: {"application/json": "StreamStatusResponse"}},
    bodies={"application/json": "UpdateStreamStatusRequest"},
    scopes=("sp:ssf-transmitter-streams:manage",),
    user_levels=("ORG_ADMIN",),
    page="update-stream-status",
)


def update_stream_status(body: UpdateStreamStatusRequest | Mapping[str, Any]) -> Request[StreamStatusResponse]:
    """Enables, pauses or disables a stream, with an optional reason."""
    return Request(OPERATION, "/ssf/streams/status", body=body)
