from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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
    """Set branding item.

    Args:
        name: Name of the branding; see `brandings.list`.
    """
    return Request(OPERATION, _fill_path("/brandings/{name}", **{"name": name}), body=body)
