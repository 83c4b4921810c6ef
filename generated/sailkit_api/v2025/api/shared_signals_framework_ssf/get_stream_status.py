from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import StreamStatusResponse

OPERATION = Operation(
    id="getStreamStatus",
    method="GET",
    path="/ssf/streams/status",
    prefix="/v2025",
    tag="Shared Signals Framework (SSF)",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "StreamStatusResponse"}},
    scopes=("sp:ssf-transmitter-streams:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-stream-status",
)


def get_stream_status(*, stream_id: str) -> Request[StreamStatusResponse]:
    """Get stream status.

    GET /ssf/streams/status
    Scopes: sp:ssf-transmitter-streams:manage.
    User levels: ORG_ADMIN.

    Args:
        stream_id: Required.

    https://developer.sailpoint.com/docs/api/v2025/get-stream-status
    """
    return Request(OPERATION, "/ssf/streams/status", query={"stream_id": stream_id})
