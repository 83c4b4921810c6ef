from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import MachineIdentityAggregationRequest, MachineIdentityAggregationResponse

OPERATION = Operation(
    api=API,
    id="startMachineIdentityAggregation",
    method="POST",
    path="/sources/{sourceId}/aggregate-agents",
    tag="Machine Identities",
    results={200: {"application/json": "MachineIdentityAggregationResponse"}},
    bodies={"application/json": "MachineIdentityAggregationRequest"},
    scopes=("idn:mis-agents:aggregate",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    experimental=True,
    page="start-machine-identity-aggregation",
)


def start_machine_identity_aggregation(
    source_id: Id, body: MachineIdentityAggregationRequest | Mapping[str, Any]
) -> Request[MachineIdentityAggregationResponse]:
    """Starts a task that aggregates machine identities (AI agents) from data sets of a source.

    Returns the task; `disableOptimization` processes unchanged data as well.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{sourceId}/aggregate-agents", **{"sourceId": source_id}), body=body)
