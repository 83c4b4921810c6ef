from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import UpdateStreamConfigResponse, UpdateStreamConfigurationRequest

OPERATION = Operation(
    api=API,
    id="updateStreamConfiguration",
    method="PATCH",
    path="/ssf/streams",
    tag="Shared Signals Framework (SSF)",
    results={200: {"application/json": "UpdateStreamConfigResponse"}},
    bodies={"application/json": "UpdateStreamConfigurationRequest"},
    scopes=("sp:ssf-transmitter-streams:manage",),
    user_levels=("ORG_ADMIN",),
    page="update-stream-configuration",
)


def update_stream_configuration(
    body: UpdateStreamConfigurationRequest | Mapping[str, Any],
) -> Request[UpdateStreamConfigResponse]:
    """Changes the given fields of a stream.

    It must belong to the client id of the access token.
    """
    return Request(OPERATION, "/ssf/streams", body=body)
