from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import StreamStatusResponse, UpdateStreamStatusRequest

OPERATION = Operation(
    id="updateStreamStatus",
    method="POST",
    path="/ssf/streams/status",
    prefix="/v2025",
    tag="Shared Signals Framework (SSF)",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "StreamStatusResponse"}},
    bodies={"application/json": "UpdateStreamStatusRequest"},
    scopes=("sp:ssf-transmitter-streams:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/update-stream-status",
)


def update_stream_status(body: UpdateStreamStatusRequest) -> Request[StreamStatusResponse]:
    """Update stream status.

    POST /ssf/streams/status
    Scopes: sp:ssf-transmitter-streams:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/update-stream-status
    """
    return Request(OPERATION, "/ssf/streams/status", body=body)
