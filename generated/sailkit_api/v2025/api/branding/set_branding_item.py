from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import BrandingItem, BrandingItemCreate

OPERATION = Operation(
    id="setBrandingItem",
    method="PUT",
    path="/brandings/{name}",
    prefix="/v2025",
    tag="Branding",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "BrandingItem"}},
    bodies={"multipart/form-data": "BrandingItemCreate"},
    scopes=("idn:branding:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/set-branding-item",
)


def set_branding_item(name: str, body: BrandingItemCreate) -> Request[BrandingItem]:
    """Set branding item.

    PUT /brandings/{name}
    Scopes: idn:branding:manage.
    User levels: ORG_ADMIN.

    Args:
        name: Text.

    https://developer.sailpoint.com/docs/api/v2025/set-branding-item
    """
    return Request(OPERATION, _path("/brandings/{name}", **{"name": name}), body=body)
