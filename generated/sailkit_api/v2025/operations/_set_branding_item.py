from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import BrandingItem, BrandingItemCreate

OPERATION = Operation(
    api=API,
    id="setBrandingItem",
    method="PUT",
    path="/brandings/{name}",
    tag="Branding",
    results={200: {"application/json": "BrandingItem"}},
    bodies={"multipart/form-data": "BrandingItemCreate"},
    scopes=("idn:branding:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="set-branding-item",
)


def set_branding_item(name: str, body: BrandingItemCreate) -> Request[BrandingItem]:
    """Set branding item."""
    return Request(OPERATION, _path("/brandings/{name}", **{"name": name}), body=body)
