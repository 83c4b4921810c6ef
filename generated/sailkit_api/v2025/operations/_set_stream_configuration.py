from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import ReplaceStreamConfigurationRequest, UpdateStreamConfigResponse

OPERATION = Operation(
    api=API,
    id="setStreamConfiguration",
    method="PUT",
    path="/ssf/streams",
    tag="Shared Signals Framework (SSF)",
    results={200: {"application/json": "UpdateStreamConfigResponse"}},
    bodies={"application/json": "ReplaceStreamConfigurationRequest"},
    scopes=("sp:ssf-transmitter-streams:manage",),
    user_levels=("ORG_ADMIN",),
    page="set-stream-configuration",
)


def set_stream_configuration(body: ReplaceStreamConfigurationRequest) -> Request[UpdateStreamConfigResponse]:
    """Set stream configuration."""
    return Request(OPERATION, "/ssf/streams", body=body)
