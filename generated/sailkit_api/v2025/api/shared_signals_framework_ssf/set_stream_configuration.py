from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import ReplaceStreamConfigurationRequest, UpdateStreamConfigResponse

OPERATION = Operation(
    id="setStreamConfiguration",
    method="PUT",
    path="/ssf/streams",
    prefix="/v2025",
    tag="Shared Signals Framework (SSF)",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "UpdateStreamConfigResponse"}},
    bodies={"application/json": "ReplaceStreamConfigurationRequest"},
    scopes=("sp:ssf-transmitter-streams:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/set-stream-configuration",
)


def set_stream_configuration(body: ReplaceStreamConfigurationRequest) -> Request[UpdateStreamConfigResponse]:
    """Set stream configuration.

    PUT /ssf/streams
    Scopes: sp:ssf-transmitter-streams:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/set-stream-configuration
    """
    return Request(OPERATION, "/ssf/streams", body=body)
