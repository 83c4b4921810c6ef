from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ProvisioningPolicyDto

OPERATION = Operation(
    api=API,
    id="listProvisioningPolicies",
    method="GET",
    path="/sources/{sourceId}/provisioning-policies",
    tag="Sources",
    results={200: {"application/json": ["ProvisioningPolicyDto"]}},
    scopes=("idn:provisioning-policy:manage", "idn:provisioning-policy:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="single"),
    page="list-provisioning-policies",
)


def list_provisioning_policies(source_id: Id) -> PagedRequest[list[ProvisioningPolicyDto], ProvisioningPolicyDto]:
    """Returns the provisioning policies of a source, one for each usage such as CREATE.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return PagedRequest(OPERATION, _fill_path("/sources/{sourceId}/provisioning-policies", **{"sourceId": source_id}))
