from __future__ import annotations

from sailkit_core.request import Operation, Request

OPERATION = Operation(
    id="deleteStream",
    method="DELETE",
    path="/ssf/streams",
    prefix="/v2025",
    tag="Shared Signals Framework (SSF)",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("sp:ssf-transmitter-streams:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-stream",
)


def delete_stream(*, stream_id: str) -> Request[None]:
    """Delete stream.

    DELETE /ssf/streams
    Scopes: sp:ssf-transmitter-streams:manage.
    User levels: ORG_ADMIN.

    Args:
        stream_id: Required.

    https://developer.sailpoint.com/docs/api/v2025/delete-stream
    """
    return Request(OPERATION, "/ssf/streams", query={"stream_id": stream_id})
