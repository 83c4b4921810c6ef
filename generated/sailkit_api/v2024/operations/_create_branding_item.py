from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.uploads import Upload

from ..api import API

if TYPE_CHECKING:
    from ..models import BrandingItem, BrandingItemCreate

OPERATION = Operation(
    api=API,
    id="createBrandingItem",
    method="POST",
    path="/brandings",
    tag="Branding",
    results={201: {"application/json": "BrandingItem"}},
    bodies={"multipart/form-data": "BrandingItemCreate"},
    scopes=("idn:branding:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="create-branding-item",
)


def create_branding_item(body: BrandingItemCreate | Mapping[str, Any] | Upload) -> Request[BrandingItem]:
    """Creates a branding item from colours, texts and a logo file, and returns it."""
    return Request(OPERATION, "/brandings", body=body)
