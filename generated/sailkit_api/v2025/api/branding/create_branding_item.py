from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import BrandingItem, BrandingItemCreate

OPERATION = Operation(
    id="createBrandingItem",
    method="POST",
    path="/brandings",
    prefix="/v2025",
    tag="Branding",
    package="sailkit_api.v2025.models",
    results={201: {"application/json": "BrandingItem"}},
    bodies={"multipart/form-data": "BrandingItemCreate"},
    scopes=("idn:branding:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/create-branding-item",
)


def create_branding_item(body: BrandingItemCreate) -> Request[BrandingItem]:
    """Create branding item.

    POST /brandings
    Scopes: idn:branding:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-branding-item
    """
    return Request(OPERATION, "/brandings", body=body)
