from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import BrandingItem

OPERATION = Operation(
    api=API,
    id="getBrandingList",
    method="GET",
    path="/brandings",
    tag="Branding",
    results={200: {"application/json": ["BrandingItem"]}},
    scopes=("idn:branding:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="single"),
    page="get-branding-list",
)


def get_branding_list() -> PagedRequest[list[BrandingItem], BrandingItem]:
    """Returns all branding items."""
    return PagedRequest(OPERATION, "/brandings")
