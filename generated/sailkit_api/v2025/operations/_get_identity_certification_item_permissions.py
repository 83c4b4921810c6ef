from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import PermissionDto

OPERATION = Operation(
    api=API,
    id="getIdentityCertificationItemPermissions",
    method="GET",
    path="/certifications/{certificationId}/access-review-items/{itemId}/permissions",
    tag="Certifications",
    results={200: {"application/json": ["PermissionDto"]}},
    scopes=("idn:campaign:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    filterable={"rights": ("ca",), "target": ("eq", "sw")},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-identity-certification-item-permissions",
)


def get_identity_certification_item_permissions(
    certification_id: Id,
    item_id: Id,
    *,
    filters: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[PermissionDto], PermissionDto]:
    """Returns the permissions of an entitlement that is under review, as rights on targets.

    Args:
        certification_id: ID of the certification; see `certifications.list`.
        item_id: ID of the item; see `certifications.list_access_review_items`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        OPERATION,
        _fill_path(
            "/certifications/{certificationId}/access-review-items/{itemId}/permissions",
            **{"certificationId": certification_id, "itemId": item_id},
        ),
        query={"filters": filters, "limit": limit, "offset": offset, "count": count},
    )
