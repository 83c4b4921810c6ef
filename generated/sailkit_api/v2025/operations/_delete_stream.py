from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteStream",
    method="DELETE",
    path="/ssf/streams",
    tag="Shared Signals Framework (SSF)",
    results={204: {}},
    scopes=("sp:ssf-transmitter-streams:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-stream",
)


def delete_stream(*, stream_id: Id) -> Request[None]:
    """Deletes the stream of the given id and returns nothing.

    It must belong to the client id of the access token.
    """
    return Request(OPERATION, "/ssf/streams", query={"stream_id": stream_id})
