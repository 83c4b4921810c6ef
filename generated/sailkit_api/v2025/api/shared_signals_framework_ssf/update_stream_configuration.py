from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import UpdateStreamConfigResponse, UpdateStreamConfigurationRequest

OPERATION = Operation(
    id="updateStreamConfiguration",
    method="PATCH",
    path="/ssf/streams",
    prefix="/v2025",
    tag="Shared Signals Framework (SSF)",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "UpdateStreamConfigResponse"}},
    bodies={"application/json": "UpdateStreamConfigurationRequest"},
    scopes=("sp:ssf-transmitter-streams:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/update-stream-configuration",
)


def update_stream_configuration(body: UpdateStreamConfigurationRequest) -> Request[UpdateStreamConfigResponse]:
    """Update stream configuration.

    PATCH /ssf/streams
    Scopes: sp:ssf-transmitter-streams:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/update-stream-configuration
    """
    return Request(OPERATION, "/ssf/streams", body=body)
