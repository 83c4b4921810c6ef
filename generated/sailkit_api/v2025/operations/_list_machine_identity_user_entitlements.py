from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import MachineIdentityUserEntitlementResponse

OPERATION = Operation(
    api=API,
    id="listMachineIdentityUserEntitlements",
    method="GET",
    path="/machine-identity-user-entitlements",
    tag="Machine Identities",
    results={200: {"application/json": ["MachineIdentityUserEntitlementResponse"]}},
    scopes=("idn:mis-identity:read",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    experimental=True,
    filterable={
        "entitlement.id": ("eq", "in"),
        "entitlement.name": ("eq", "in", "sw"),
        "machineIdentityId": ("eq", "in"),
        "machineIdentityName": ("eq", "in", "sw"),
        "source.id": ("eq", "in"),
        "source.name": ("eq", "in", "sw"),
    },
    sortable=("entitlement.name", "machineIdentityName", "source.name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-machine-identity-user-entitlements",
)


def list_machine_identity_user_entitlements(
    *,
    filters: str | None = None,
    sorters: Sorters | None = None,
    count: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[MachineIdentityUserEntitlementResponse], MachineIdentityUserEntitlementResponse]:
    """Returns the entitlements by which users have access to machine identities.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        OPERATION,
        "/machine-identity-user-entitlements",
        query={"filters": filters, "sorters": sorters, "count": count, "limit": limit, "offset": offset},
    )
