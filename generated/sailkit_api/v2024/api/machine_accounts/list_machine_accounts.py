from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import MachineAccount

OPERATION = Operation(
    id="listMachineAccounts",
    method="GET",
    path="/machine-accounts",
    prefix="/v2024",
    tag="Machine Accounts",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["MachineAccount"]}},
    scopes=("idn:mis-account:read",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    experimental=True,
    filterable={
        "accessType": ("eq", "in", "sw"),
        "attributes": ("eq",),
        "created": ("eq", "ge", "gt", "le", "lt"),
        "description": ("eq", "in", "sw"),
        "enabled": ("eq",),
        "environment": ("eq", "in", "sw"),
        "hasEntitlements": ("eq",),
        "id": ("eq", "in"),
        "locked": ("eq",),
        "machineIdentity.id": ("eq", "in"),
        "machineIdentity.name": ("eq", "in", "sw"),
        "manuallyCorrelated": ("eq",),
        "modified": ("eq", "ge", "gt", "le", "lt"),
        "name": ("eq", "in", "sw"),
        "nativeIdentity": ("eq", "in", "sw"),
        "ownerIdentity": ("eq", "in"),
        "ownerIdentity.id": ("eq", "in"),
        "ownerIdentity.name": ("eq", "in", "sw"),
        "source.id": ("eq", "in"),
        "source.name": ("eq", "in", "sw"),
        "subtype.displayName": ("eq", "in", "sw"),
        "subtype.technicalName": ("eq", "in", "sw"),
        "uuid": ("eq", "in"),
    },
    sortable=(
        "accessType",
        "attributes",
        "created",
        "description",
        "enabled",
        "environment",
        "hasEntitlements",
        "id",
        "locked",
        "machineIdentity.id",
        "machineIdentity.name",
        "manuallyCorrelated",
        "modified",
        "name",
        "nativeIdentity",
        "ownerIdentity",
        "ownerIdentity.id",
        "ownerIdentity.name",
        "source.id",
        "source.name",
        "subtype.displayName",
        "subtype.technicalName",
        "uuid",
    ),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-machine-accounts",
)


def list_machine_accounts(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[MachineAccount], MachineAccount]:
    """List machine accounts.

    GET /machine-accounts
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:mis-account:read.
    User levels: HELPDESK, ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.
    Filterable: accessType (eq, in, sw), attributes (eq), created (eq, ge, gt, le, lt), description (eq, in, sw),
        enabled (eq), environment (eq, in, sw), hasEntitlements (eq), id (eq, in), locked (eq), machineIdentity.id
        (eq, in), machineIdentity.name (eq, in, sw), manuallyCorrelated (eq), modified (eq, ge, gt, le, lt), name
        (eq, in, sw), nativeIdentity (eq, in, sw), ownerIdentity (eq, in), ownerIdentity.id (eq, in),
        ownerIdentity.name (eq, in, sw), source.id (eq, in), source.name (eq, in, sw), subtype.displayName (eq, in,
        sw), subtype.technicalName (eq, in, sw), uuid (eq, in).
    Sortable: accessType, attributes, created, description, enabled, environment, hasEntitlements, id, locked,
        machineIdentity.id, machineIdentity.name, manuallyCorrelated, modified, name, nativeIdentity, ownerIdentity,
        ownerIdentity.id, ownerIdentity.name, source.id, source.name, subtype.displayName, subtype.technicalName,
        uuid.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.

    https://developer.sailpoint.com/docs/api/v2024/list-machine-accounts
    """
    return PagedRequest(
        OPERATION,
        "/machine-accounts",
        query={"limit": limit, "offset": offset, "count": count, "filters": filters, "sorters": sorters},
    )
