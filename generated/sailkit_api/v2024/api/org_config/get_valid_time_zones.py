from __future__ import annotations

from sailkit_core.request import Operation, PagedRequest, Paging

OPERATION = Operation(
    id="getValidTimeZones",
    method="GET",
    path="/org-config/valid-time-zones",
    prefix="/v2024",
    tag="Org Config",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": None}},
    scopes=("idn:org-configs-user:read", "idn:org-configs:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="offset", size=50, maximum=50, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-valid-time-zones",
)


def get_valid_time_zones(
    *, limit: int | None = None, offset: int | None = None, count: bool | None = None
) -> PagedRequest[list[str], str]:
    """Get valid time zones.

    GET /org-config/valid-time-zones
    Scopes: idn:org-configs-user:read, idn:org-configs:read.
    User levels: ORG_ADMIN.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 50. Left out, the service takes 50.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2024/get-valid-time-zones
    """
    return PagedRequest(
        OPERATION, "/org-config/valid-time-zones", query={"limit": limit, "offset": offset, "count": count}
    )
