from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import BrandingItem

OPERATION = Operation(
    id="getBranding",
    method="GET",
    path="/brandings/{name}",
    prefix="/v2025",
    tag="Branding",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "BrandingItem"}},
    scopes=("idn:branding:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-branding",
)


def get_branding(name: str) -> Request[BrandingItem]:
    """Get branding.

    GET /brandings/{name}
    Scopes: idn:branding:read.
    User levels: ORG_ADMIN.

    Args:
        name: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-branding
    """
    return Request(OPERATION, _path("/brandings/{name}", **{"name": name}))
