from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import MachineIdentityAggregationRequest, MachineIdentityAggregationResponse

OPERATION = Operation(
    id="startMachineIdentityAggregation",
    method="POST",
    path="/sources/{sourceId}/aggregate-agents",
    prefix="/v2025",
    tag="Machine Identities",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "MachineIdentityAggregationResponse"}},
    bodies={"application/json": "MachineIdentityAggregationRequest"},
    scopes=("idn:mis-agents:aggregate",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/start-machine-identity-aggregation",
)


def start_machine_identity_aggregation(
    source_id: str, body: MachineIdentityAggregationRequest
) -> Request[MachineIdentityAggregationResponse]:
    """Start machine identity aggregation.

    POST /sources/{sourceId}/aggregate-agents
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:mis-agents:aggregate.
    User levels: HELPDESK, ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/start-machine-identity-aggregation
    """
    return Request(OPERATION, _path("/sources/{sourceId}/aggregate-agents", **{"sourceId": source_id}), body=body)
