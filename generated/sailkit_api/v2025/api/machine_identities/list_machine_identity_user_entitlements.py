from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import MachineIdentityUserEntitlementResponse

OPERATION = Operation(
    id="listMachineIdentityUserEntitlements",
    method="GET",
    path="/machine-identity-user-entitlements",
    prefix="/v2025",
    tag="Machine Identities",
    package="sailkit_api.v2025.models",
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
    docs="https://developer.sailpoint.com/docs/api/v2025/list-machine-identity-user-entitlements",
)


def list_machine_identity_user_entitlements(
    *,
    filters: str | None = None,
    sorters: str | None = None,
    count: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[MachineIdentityUserEntitlementResponse], MachineIdentityUserEntitlementResponse]:
    """List machine identity user entitlements.

    GET /machine-identity-user-entitlements
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:mis-identity:read.
    User levels: HELPDESK, ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.
    Filterable: entitlement.id (eq, in), entitlement.name (eq, in, sw), machineIdentityId (eq, in),
        machineIdentityName (eq, in, sw), source.id (eq, in), source.name (eq, in, sw).
    Sortable: entitlement.name, machineIdentityName, source.name.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.

    https://developer.sailpoint.com/docs/api/v2025/list-machine-identity-user-entitlements
    """
    return PagedRequest(
        OPERATION,
        "/machine-identity-user-entitlements",
        query={"filters": filters, "sorters": sorters, "count": count, "limit": limit, "offset": offset},
    )
