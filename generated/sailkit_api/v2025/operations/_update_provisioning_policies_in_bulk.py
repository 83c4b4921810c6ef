from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ProvisioningPolicyDto

OPERATION = Operation(
    api=API,
    id="updateProvisioningPoliciesInBulk",
    method="POST",
    path="/sources/{sourceId}/provisioning-policies/bulk-update",
    tag="Sources",
    results={200: {"application/json": ["ProvisioningPolicyDto"]}},
    bodies={"application/json": ["ProvisioningPolicyDto"]},
    scopes=("idn:provisioning-policy:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="update-provisioning-policies-in-bulk",
)


def update_provisioning_policies_in_bulk(
    source_id: Id, body: Sequence[ProvisioningPolicyDto | Mapping[str, Any]]
) -> Request[list[ProvisioningPolicyDto]]:
    """Replaces the given provisioning policies of a source in one call and returns them.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        OPERATION,
        _fill_path("/sources/{sourceId}/provisioning-policies/bulk-update", **{"sourceId": source_id}),
        body=body,
    )
