from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import BrandingItem

OPERATION = Operation(
    id="getBrandingList",
    method="GET",
    path="/brandings",
    prefix="/v2025",
    tag="Branding",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["BrandingItem"]}},
    scopes=("idn:branding:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-branding-list",
)


def get_branding_list() -> PagedRequest[list[BrandingItem], BrandingItem]:
    """Get branding list.

    GET /brandings
    Scopes: idn:branding:read.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/get-branding-list
    """
    return PagedRequest(OPERATION, "/brandings")
