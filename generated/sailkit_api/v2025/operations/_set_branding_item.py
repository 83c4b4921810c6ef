from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path
from sailkit_core.uploads import Upload

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


def set_branding_item(name: str, body: BrandingItemCreate | Mapping[str, Any] | Upload) -> Request[BrandingItem]:
    """Replaces a branding item, found by its name, and returns it.

    Args:
        name: Name of the branding; see `brandings.list`.
    """
    return Request(OPERATION, _fill_path("/brandings/{name}", **{"name": name}), body=body)
