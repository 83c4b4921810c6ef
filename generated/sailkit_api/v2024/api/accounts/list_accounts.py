from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import Account, GetCampaignDetail

OPERATION = Operation(
    id="listAccounts",
    method="GET",
    path="/accounts",
    prefix="/v2024",
    tag="Accounts",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["Account"]}},
    scopes=("idn:accounts:manage", "idn:accounts:read"),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    filterable={
        "created": ("eq", "ge", "gt", "le", "lt"),
        "entitlements": ("eq",),
        "hasEntitlements": ("eq",),
        "id": ("eq", "in", "sw"),
        "identity.correlated": ("eq",),
        "identity.identityState": ("eq", "in"),
        "identity.name": ("eq", "in", "sw"),
        "identityId": ("eq", "in", "sw"),
        "manuallyCorrelated": ("eq",),
        "modified": ("eq", "ge", "gt", "le", "lt"),
        "name": ("eq", "in", "sw"),
        "nativeIdentity": ("eq", "in", "sw"),
        "origin": ("eq", "in"),
        "recommendation.method": ("eq", "in", "isnull"),
        "source.authoritative": ("eq",),
        "source.connectionType": ("eq", "in"),
        "source.displayableName": ("eq", "in"),
        "sourceId": ("eq", "in", "sw"),
        "uncorrelated": ("eq",),
    },
    sortable=(
        "created",
        "entitlements",
        "id",
        "identity.correlated",
        "identity.identityState",
        "identity.name",
        "identityId",
        "manuallyCorrelated",
        "modified",
        "name",
        "nativeIdentity",
        "origin",
        "source.authoritative",
        "source.connectionType",
        "source.displayableName",
        "sourceId",
        "uuid",
    ),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-accounts",
)


def list_accounts(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    detail_level: GetCampaignDetail | str | None = None,
    filters: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[Account], Account]:
    """List accounts.

    GET /accounts
    Scopes: idn:accounts:manage, idn:accounts:read.
    User levels: HELPDESK, ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.
    Filterable: created (eq, ge, gt, le, lt), entitlements (eq), hasEntitlements (eq), id (eq, in, sw),
        identity.correlated (eq), identity.identityState (eq, in), identity.name (eq, in, sw), identityId (eq, in,
        sw), manuallyCorrelated (eq), modified (eq, ge, gt, le, lt), name (eq, in, sw), nativeIdentity (eq, in, sw),
        origin (eq, in), recommendation.method (eq, in, isnull), source.authoritative (eq), source.connectionType
        (eq, in), source.displayableName (eq, in), sourceId (eq, in, sw), uncorrelated (eq).
    Sortable: created, entitlements, id, identity.correlated, identity.identityState, identity.name, identityId,
        manuallyCorrelated, modified, name, nativeIdentity, origin, source.authoritative, source.connectionType,
        source.displayableName, sourceId, uuid.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        detail_level: One of SLIM, FULL.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.

    https://developer.sailpoint.com/docs/api/v2024/list-accounts
    """
    return PagedRequest(
        OPERATION,
        "/accounts",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "detailLevel": detail_level,
            "filters": filters,
            "sorters": sorters,
        },
    )
