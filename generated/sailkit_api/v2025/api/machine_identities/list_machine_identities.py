from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import MachineIdentityResponse

OPERATION = Operation(
    id="listMachineIdentities",
    method="GET",
    path="/machine-identities",
    prefix="/v2025",
    tag="Machine Identities",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["MachineIdentityResponse"]}},
    scopes=("idn:mis-identity:manage", "idn:mis-identity:read"),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    experimental=True,
    filterable={
        "attributes": ("eq",),
        "businessApplication": ("eq", "in", "sw"),
        "cisIdentityId": ("eq", "in", "sw"),
        "displayName": ("eq", "in", "sw"),
        "entitlement.id": ("eq", "in"),
        "entitlement.name": ("eq", "in", "sw"),
        "id": ("eq", "in", "sw"),
        "manuallyEdited": ("eq",),
        "owners.primaryIdentity.id": ("eq", "in", "sw"),
        "owners.primaryIdentity.name": ("eq", "in", "isnull", "pr"),
        "owners.secondaryIdentity.id": ("eq", "in", "sw"),
        "owners.secondaryIdentity.name": ("eq", "in", "isnull", "pr"),
        "source.id": ("eq", "in"),
        "source.name": ("eq", "in", "sw"),
        "subtype": ("eq", "in"),
    },
    sortable=("businessApplication", "created", "modified", "name", "owners.primaryIdentity.name", "source.name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-machine-identities",
)


def list_machine_identities(
    *,
    filters: str | None = None,
    sorters: str | None = None,
    count: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[MachineIdentityResponse], MachineIdentityResponse]:
    """List machine identities.

    GET /machine-identities
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:mis-identity:manage, idn:mis-identity:read.
    User levels: HELPDESK, ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.
    Filterable: attributes (eq), businessApplication (eq, in, sw), cisIdentityId (eq, in, sw), displayName (eq, in,
        sw), entitlement.id (eq, in), entitlement.name (eq, in, sw), id (eq, in, sw), manuallyEdited (eq),
        owners.primaryIdentity.id (eq, in, sw), owners.primaryIdentity.name (eq, in, isnull, pr),
        owners.secondaryIdentity.id (eq, in, sw), owners.secondaryIdentity.name (eq, in, isnull, pr), source.id (eq,
        in), source.name (eq, in, sw), subtype (eq, in).
    Sortable: businessApplication, created, modified, name, owners.primaryIdentity.name, source.name.

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

    https://developer.sailpoint.com/docs/api/v2025/list-machine-identities
    """
    return PagedRequest(
        OPERATION,
        "/machine-identities",
        query={"filters": filters, "sorters": sorters, "count": count, "limit": limit, "offset": offset},
    )
