from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import StreamConfigResponse

OPERATION = Operation(
    id="getStream",
    method="GET",
    path="/ssf/streams",
    prefix="/v2025",
    tag="Shared Signals Framework (SSF)",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": OneOf(("StreamConfigResponse", ["StreamConfigResponse"]))}},
    scopes=("sp:ssf-transmitter-streams:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-stream",
)


def get_stream(*, stream_id: str | None = None) -> Request[StreamConfigResponse | list[StreamConfigResponse]]:
    """Get stream.

    GET /ssf/streams
    Scopes: sp:ssf-transmitter-streams:manage.
    User levels: ORG_ADMIN.

    Args:
        stream_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-stream
    """
    return Request(OPERATION, "/ssf/streams", query={"stream_id": stream_id})
