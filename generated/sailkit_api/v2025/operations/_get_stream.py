from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import StreamConfigResponse

OPERATION = Operation(
    api=API,
    id="getStream",
    method="GET",
    path="/ssf/streams",
    tag="Shared Signals Framework (SSF)",
    results={200: {"application/json": OneOf(("StreamConfigResponse", ["StreamConfigResponse"]))}},
    scopes=("sp:ssf-transmitter-streams:manage",),
    user_levels=("ORG_ADMIN",),
    page="get-stream",
)


def get_stream(*, stream_id: Id | None = None) -> Request[StreamConfigResponse | list[StreamConfigResponse]]:
    """Returns one stream, or a list of them without `stream_id`.

    Only streams of the client id of the access token are visible.
    """
    return Request(OPERATION, "/ssf/streams", query={"stream_id": stream_id})
