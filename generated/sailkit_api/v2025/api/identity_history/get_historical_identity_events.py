from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import (
        AccessItemAssociated,
        AccessItemRemoved,
        AccessRequested,
        AccountStatusChanged,
        AttributesChanged,
        IdentityCertified,
    )

OPERATION = Operation(
    id="getHistoricalIdentityEvents",
    method="GET",
    path="/historical-identities/{id}/events",
    prefix="/v2025",
    tag="Identity History",
    package="sailkit_api.v2025.models",
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
    docs="https://developer.sailpoint.com/docs/api/v2025/get-historical-identity-events",
)


def get_historical_identity_events(
    id: str,
    *,
    from_: str | None = None,
    event_types: list[str] | None = None,
    access_item_types: list[str] | None = None,
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
    """Get historical identity events.

    GET /historical-identities/{id}/events
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:identity-history:manage, idn:identity-history:read.

    Args:
        id: Text.
        from_: Text.
        event_types: A list.
        access_item_types: A list.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/get-historical-identity-events
    """
    return PagedRequest(
        OPERATION,
        _path("/historical-identities/{id}/events", **{"id": id}),
        query={
            "from": from_,
            "eventTypes": event_types,
            "accessItemTypes": access_item_types,
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )
