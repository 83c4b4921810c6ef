from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import StreamStatusResponse

OPERATION = Operation(
    api=API,
    id="getStreamStatus",
    method="GET",
    path="/ssf/streams/status",
    tag="Shared Signals Framework (SSF)",
    results={200: {"application/json": "StreamStatusResponse"}},
    scopes=("sp:ssf-transmitter-streams:manage",),
    user_levels=("ORG_ADMIN",),
    page="get-stream-status",
)


def get_stream_status(*, stream_id: Id) -> Request[StreamStatusResponse]:
    """Returns the status of a stream (enabled, paused or disabled), with its reason if there is one."""
    return Request(OPERATION, "/ssf/streams/status", query={"stream_id": stream_id})
