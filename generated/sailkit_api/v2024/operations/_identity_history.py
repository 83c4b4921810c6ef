from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AccessItemAccessProfileResponse,
        AccessItemAccountResponse,
        AccessItemAppResponse,
        AccessItemAssociated,
        AccessItemDiff,
        AccessItemEntitlementResponse,
        AccessItemRemoved,
        AccessItemRoleResponse,
        AccessRequested,
        AccountStatusChanged,
        AttributesChanged,
        CompareIdentitySnapshotsAccessTypeAccessType,
        IdentityCertified,
        IdentityCompareResponse,
        IdentityHistoryResponse,
        IdentityListItem,
        IdentitySnapshotSummaryResponse,
        ListIdentityAccessItemsType,
        ListIdentitySnapshotsInterval,
        MetricResponse,
    )


_COMPARE_IDENTITY_SNAPSHOTS = Operation(
    api=API,
    id="compareIdentitySnapshots",
    method="GET",
    path="/historical-identities/{id}/compare",
    tag="Identity History",
    results={200: {"application/json": ["IdentityCompareResponse"]}},
    scopes=("idn:identity-history:manage", "idn:identity-history:read"),
    application=True,
    experimental=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="compare-identity-snapshots",
)


def compare_identity_snapshots(
    id: Id,
    *,
    snapshot1: str | None = None,
    snapshot2: str | None = None,
    access_item_types: Collection[str] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[IdentityCompareResponse], IdentityCompareResponse]:
    """Returns by how much the number of access items differs between two snapshots, per type.

    Requires the right `idn:identity-history:read`.

    Args:
        id: ID of the historical identity; see `identity_history.list`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _COMPARE_IDENTITY_SNAPSHOTS,
        _fill_path("/historical-identities/{id}/compare", **{"id": id}),
        query={
            "snapshot1": snapshot1,
            "snapshot2": snapshot2,
            "accessItemTypes": access_item_types,
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )


_COMPARE_IDENTITY_SNAPSHOTS_ACCESS_TYPE = Operation(
    api=API,
    id="compareIdentitySnapshotsAccessType",
    method="GET",
    path="/historical-identities/{id}/compare/{access-type}",
    tag="Identity History",
    results={200: {"application/json": ["AccessItemDiff"]}},
    scopes=("idn:identity-history:manage", "idn:identity-history:read"),
    application=True,
    experimental=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="compare-identity-snapshots-access-type",
)


def compare_identity_snapshots_access_type(
    id: Id,
    access_type: CompareIdentitySnapshotsAccessTypeAccessType | str,
    *,
    access_associated: bool | None = None,
    snapshot1: str | None = None,
    snapshot2: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[AccessItemDiff], AccessItemDiff]:
    """Returns the access items of one type that differ between two snapshots.

    `access-associated` true returns added items only, false removed ones. Requires the right
    `idn:identity-history:read`.

    Args:
        id: ID of the historical identity; see `identity_history.list`.
        access_type: One of accessProfile, account, app, entitlement, role.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _COMPARE_IDENTITY_SNAPSHOTS_ACCESS_TYPE,
        _fill_path("/historical-identities/{id}/compare/{access-type}", **{"id": id, "access-type": access_type}),
        query={
            "access-associated": access_associated,
            "snapshot1": snapshot1,
            "snapshot2": snapshot2,
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )


_GET_HISTORICAL_IDENTITY = Operation(
    api=API,
    id="getHistoricalIdentity",
    method="GET",
    path="/historical-identities/{id}",
    tag="Identity History",
    results={200: {"application/json": "IdentityHistoryResponse"}},
    scopes=("idn:identity-history:manage", "idn:identity-history:read"),
    application=True,
    experimental=True,
    page="get-historical-identity",
)


def get_historical_identity(
    id: Id,
) -> Request[IdentityHistoryResponse]:
    """Returns the latest snapshot of an identity.

    Requires the right `idn:identity-history:read`.

    Args:
        id: ID of the historical identity; see `identity_history.list`.
    """
    return Request(
        _GET_HISTORICAL_IDENTITY,
        _fill_path("/historical-identities/{id}", **{"id": id}),
    )


_GET_HISTORICAL_IDENTITY_EVENTS = Operation(
    api=API,
    id="getHistoricalIdentityEvents",
    method="GET",
    path="/historical-identities/{id}/events",
    tag="Identity History",
    results={
        200: {
            "application/json": [
                OneOf(
                    (
                        "AccessItemAssociated",
                        "AccessItemRemoved",
                        "AccessRequested",
                        "AccountStatusChanged",
                        "AttributesChanged",
                        "IdentityCertified",
                    ),
                    "eventType",
                    {
                        "AccessItemAssociated": "AccessItemAssociated",
                        "AccessItemRemoved": "AccessItemRemoved",
                        "AccessRequested": "AccessRequested",
                        "AccountStatusChanged": "AccountStatusChanged",
                        "AttributesChanged": "AttributesChanged",
                        "IdentityCertified": "IdentityCertified",
                    },
                )
            ]
        }
    },
    scopes=("idn:identity-history:manage", "idn:identity-history:read"),
    application=True,
    experimental=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-historical-identity-events",
)


def get_historical_identity_events(
    id: Id,
    *,
    from_: str | None = None,
    event_types: Collection[str] | None = None,
    access_item_types: Collection[str] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[
    list[
        AccessItemAssociated
        | AccessItemRemoved
        | AccessRequested
        | AccountStatusChanged
        | AttributesChanged
        | IdentityCertified
    ],
    AccessItemAssociated
    | AccessItemRemoved
    | AccessRequested
    | AccountStatusChanged
    | AttributesChanged
    | IdentityCertified,
]:
    """Returns the access events of an identity: access gained and lost, requests, certifications, changes.

    Requires the right `idn:identity-history:read`.

    Args:
        id: ID of the historical identity; see `identity_history.list`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_HISTORICAL_IDENTITY_EVENTS,
        _fill_path("/historical-identities/{id}/events", **{"id": id}),
        query={
            "from": from_,
            "eventTypes": event_types,
            "accessItemTypes": access_item_types,
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )


_GET_IDENTITY_SNAPSHOT = Operation(
    api=API,
    id="getIdentitySnapshot",
    method="GET",
    path="/historical-identities/{id}/snapshots/{date}",
    tag="Identity History",
    results={200: {"application/json": "IdentityHistoryResponse"}},
    scopes=("idn:identity-history:manage", "idn:identity-history:read"),
    application=True,
    experimental=True,
    page="get-identity-snapshot",
)


def get_identity_snapshot(
    id: Id,
    date: str,
) -> Request[IdentityHistoryResponse]:
    """Returns the snapshot of an identity on one date.

    Requires the right `idn:identity-history:read`.

    Args:
        id: ID of the historical identity; see `identity_history.list`.
    """
    return Request(
        _GET_IDENTITY_SNAPSHOT,
        _fill_path("/historical-identities/{id}/snapshots/{date}", **{"id": id, "date": date}),
    )


_GET_IDENTITY_SNAPSHOT_SUMMARY = Operation(
    api=API,
    id="getIdentitySnapshotSummary",
    method="GET",
    path="/historical-identities/{id}/snapshot-summary",
    tag="Identity History",
    results={200: {"application/json": ["MetricResponse"]}},
    scopes=("idn:identity-history:manage", "idn:identity-history:read"),
    application=True,
    experimental=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-identity-snapshot-summary",
)


def get_identity_snapshot_summary(
    id: Id,
    *,
    before: str | None = None,
    interval: ListIdentitySnapshotsInterval | str | None = None,
    time_zone: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[MetricResponse], MetricResponse]:
    """Returns how many events an identity had per day or month (default: month).

    Requires the right `idn:identity-history:read`.

    Args:
        id: ID of the historical identity; see `identity_history.list`.
        interval: One of day, month.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_IDENTITY_SNAPSHOT_SUMMARY,
        _fill_path("/historical-identities/{id}/snapshot-summary", **{"id": id}),
        query={
            "before": before,
            "interval": interval,
            "time-zone": time_zone,
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )


_GET_IDENTITY_START_DATE = Operation(
    api=API,
    id="getIdentityStartDate",
    method="GET",
    path="/historical-identities/{id}/start-date",
    tag="Identity History",
    results={200: {"application/json": None}},
    scopes=("idn:identity-history:manage", "idn:identity-history:read"),
    application=True,
    experimental=True,
    page="get-identity-start-date",
)


def get_identity_start_date(
    id: Id,
) -> Request[str]:
    """Returns the start date of an identity.

    Requires the right `idn:identity-history:read`.

    Args:
        id: ID of the historical identity; see `identity_history.list`.
    """
    return Request(
        _GET_IDENTITY_START_DATE,
        _fill_path("/historical-identities/{id}/start-date", **{"id": id}),
    )


_LIST_HISTORICAL_IDENTITIES = Operation(
    api=API,
    id="listHistoricalIdentities",
    method="GET",
    path="/historical-identities",
    tag="Identity History",
    results={200: {"application/json": ["IdentityListItem"]}},
    scopes=("idn:identity-history:manage", "idn:identity-history:read"),
    application=True,
    experimental=True,
    paging=Paging(style="offset", size=250, maximum=250),
    page="list-historical-identities",
)


def list_historical_identities(
    *,
    starts_with_query: str | None = None,
    is_deleted: bool | None = None,
    is_active: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[IdentityListItem], IdentityListItem]:
    """Returns identities of which history is kept, deleted ones as well.

    The total number is never returned, even with `count`. Requires the right `idn:identity-history:read`.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        _LIST_HISTORICAL_IDENTITIES,
        "/historical-identities",
        query={
            "starts-with-query": starts_with_query,
            "is-deleted": is_deleted,
            "is-active": is_active,
            "limit": limit,
            "offset": offset,
        },
    )


_LIST_IDENTITY_ACCESS_ITEMS = Operation(
    api=API,
    id="listIdentityAccessItems",
    method="GET",
    path="/historical-identities/{id}/access-items",
    tag="Identity History",
    results={
        200: {
            "application/json": [
                OneOf(
                    (
                        "AccessItemAccessProfileResponse",
                        "AccessItemAccountResponse",
                        "AccessItemAppResponse",
                        "AccessItemEntitlementResponse",
                        "AccessItemRoleResponse",
                    ),
                    "accessType",
                    {
                        "accessProfile": "AccessItemAccessProfileResponse",
                        "account": "AccessItemAccountResponse",
                        "app": "AccessItemAppResponse",
                        "entitlement": "AccessItemEntitlementResponse",
                        "role": "AccessItemRoleResponse",
                    },
                )
            ]
        }
    },
    scopes=("idn:identity-history:manage", "idn:identity-history:read"),
    user_levels=("HELPDESK", "ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-identity-access-items",
)


def list_identity_access_items(
    id: Id,
    *,
    type: ListIdentityAccessItemsType | str | None = None,
    limit: int | None = None,
    count: bool | None = None,
    offset: int | None = None,
) -> PagedRequest[
    list[
        AccessItemAccessProfileResponse
        | AccessItemAccountResponse
        | AccessItemAppResponse
        | AccessItemEntitlementResponse
        | AccessItemRoleResponse
    ],
    AccessItemAccessProfileResponse
    | AccessItemAccountResponse
    | AccessItemAppResponse
    | AccessItemEntitlementResponse
    | AccessItemRoleResponse,
]:
    """Returns access items of one type that an identity has.

    The default type is account.

    Args:
        id: ID of the historical identity; see `identity_history.list`.
        type: One of account, entitlement, app, accessProfile, role.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        _LIST_IDENTITY_ACCESS_ITEMS,
        _fill_path("/historical-identities/{id}/access-items", **{"id": id}),
        query={
            "type": type,
            "limit": limit,
            "count": count,
            "offset": offset,
        },
    )


_LIST_IDENTITY_SNAPSHOT_ACCESS_ITEMS = Operation(
    api=API,
    id="listIdentitySnapshotAccessItems",
    method="GET",
    path="/historical-identities/{id}/snapshots/{date}/access-items",
    tag="Identity History",
    results={
        200: {
            "application/json": [
                OneOf(
                    (
                        "AccessItemAccessProfileResponse",
                        "AccessItemAccountResponse",
                        "AccessItemAppResponse",
                        "AccessItemEntitlementResponse",
                        "AccessItemRoleResponse",
                    ),
                    "accessType",
                    {
                        "accessProfile": "AccessItemAccessProfileResponse",
                        "account": "AccessItemAccountResponse",
                        "app": "AccessItemAppResponse",
                        "entitlement": "AccessItemEntitlementResponse",
                        "role": "AccessItemRoleResponse",
                    },
                )
            ]
        }
    },
    scopes=("idn:identity-history:manage", "idn:identity-history:read"),
    application=True,
    experimental=True,
    paging=Paging(style="single"),
    page="list-identity-snapshot-access-items",
)


def list_identity_snapshot_access_items(
    id: Id,
    date: str,
    *,
    type: str | None = None,
) -> PagedRequest[
    list[
        AccessItemAccessProfileResponse
        | AccessItemAccountResponse
        | AccessItemAppResponse
        | AccessItemEntitlementResponse
        | AccessItemRoleResponse
    ],
    AccessItemAccessProfileResponse
    | AccessItemAccountResponse
    | AccessItemAppResponse
    | AccessItemEntitlementResponse
    | AccessItemRoleResponse,
]:
    """Returns the access items that an identity had on one date, of all types or of one.

    Requires the right `idn:identity-history:read`.

    Args:
        id: ID of the historical identity; see `identity_history.list`.
    """
    return PagedRequest(
        _LIST_IDENTITY_SNAPSHOT_ACCESS_ITEMS,
        _fill_path("/historical-identities/{id}/snapshots/{date}/access-items", **{"id": id, "date": date}),
        query={
            "type": type,
        },
    )


_LIST_IDENTITY_SNAPSHOTS = Operation(
    api=API,
    id="listIdentitySnapshots",
    method="GET",
    path="/historical-identities/{id}/snapshots",
    tag="Identity History",
    results={200: {"application/json": ["IdentitySnapshotSummaryResponse"]}},
    scopes=("idn:identity-history:manage", "idn:identity-history:read"),
    application=True,
    experimental=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-identity-snapshots",
)


def list_identity_snapshots(
    id: Id,
    *,
    start: str | None = None,
    interval: ListIdentitySnapshotsInterval | str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[IdentitySnapshotSummaryResponse], IdentitySnapshotSummaryResponse]:
    """Returns the dates of the snapshots of an identity.

    Requires the right `idn:identity-history:read`.

    Args:
        id: ID of the historical identity; see `identity_history.list`.
        interval: One of day, month.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _LIST_IDENTITY_SNAPSHOTS,
        _fill_path("/historical-identities/{id}/snapshots", **{"id": id}),
        query={
            "start": start,
            "interval": interval,
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )
