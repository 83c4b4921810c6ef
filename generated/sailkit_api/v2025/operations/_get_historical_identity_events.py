from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AccessItemAssociated,
        AccessItemRemoved,
        AccessRequested,
        AccountStatusChanged,
        AttributesChanged,
        IdentityCertified,
    )

OPERATION = Operation(
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
                        "IdentityCertified",
                        "AccessItemAssociated",
                        "AccessItemRemoved",
                        "AttributesChanged",
                        "AccessRequested",
                        "AccountStatusChanged",
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
        IdentityCertified
        | AccessItemAssociated
        | AccessItemRemoved
        | AttributesChanged
        | AccessRequested
        | AccountStatusChanged
    ],
    IdentityCertified
    | AccessItemAssociated
    | AccessItemRemoved
    | AttributesChanged
    | AccessRequested
    | AccountStatusChanged,
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
        OPERATION,
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
