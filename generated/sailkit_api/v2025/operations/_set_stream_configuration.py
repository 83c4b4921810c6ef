from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def set_stream_configuration(
    body: ReplaceStreamConfigurationRequest | Mapping[str, Any],
) -> Request[UpdateStreamConfigResponse]:
    """Replaces the configuration of a stream with that in the body, which must have `stream_id` and `delivery`."""
    return Request(OPERATION, "/ssf/streams", body=body)
