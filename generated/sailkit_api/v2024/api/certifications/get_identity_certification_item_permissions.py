from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import PermissionDto

OPERATION = Operation(
    id="getIdentityCertificationItemPermissions",
    method="GET",
    path="/certifications/{certificationId}/access-review-items/{itemId}/permissions",
    prefix="/v2024",
    tag="Certifications",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["PermissionDto"]}},
    scopes=("idn:campaign:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    filterable={"rights": ("ca",), "target": ("eq", "sw")},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-identity-certification-item-permissions",
)


def get_identity_certification_item_permissions(
    certification_id: str,
    item_id: str,
    *,
    filters: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[PermissionDto], PermissionDto]:
    """Get identity certification item permissions.

    GET /certifications/{certificationId}/access-review-items/{itemId}/permissions
    Scopes: idn:campaign:read.
    User levels: CERT_ADMIN, ORG_ADMIN.
    Filterable: rights (ca), target (eq, sw).

    Args:
        certification_id: Text.
        item_id: Text.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2024/get-identity-certification-item-permissions
    """
    return PagedRequest(
        OPERATION,
        _path(
            "/certifications/{certificationId}/access-review-items/{itemId}/permissions",
            **{"certificationId": certification_id, "itemId": item_id},
        ),
        query={"filters": filters, "limit": limit, "offset": offset, "count": count},
    )
