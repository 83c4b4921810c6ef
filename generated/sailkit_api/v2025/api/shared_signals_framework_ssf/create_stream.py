from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import CreateStreamRequest, StreamConfigResponse

OPERATION = Operation(
    id="createStream",
    method="POST",
    path="/ssf/streams",
    prefix="/v2025",
    tag="Shared Signals Framework (SSF)",
    package="sailkit_api.v2025.models",
    results={201: {"application/json": "StreamConfigResponse"}},
    bodies={"application/json": "CreateStreamRequest"},
    scopes=("sp:ssf-transmitter-streams:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-stream",
)


def create_stream(body: CreateStreamRequest) -> Request[StreamConfigResponse]:
    """Create stream.

    POST /ssf/streams
    Scopes: sp:ssf-transmitter-streams:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-stream
    """
    return Request(OPERATION, "/ssf/streams", body=body)
