from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import Account, GetCampaignDetail

OPERATION = Operation(
    api=API,
    id="listAccounts",
    method="GET",
    path="/accounts",
    tag="Accounts",
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
    page="list-accounts",
)


def list_accounts(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    detail_level: GetCampaignDetail | str | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[Account], Account]:
    """Returns accounts of all sources.

    `detailLevel` SLIM leaves out details; the default is FULL.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        detail_level: One of SLIM, FULL.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
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
