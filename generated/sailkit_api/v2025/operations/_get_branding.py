from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import BrandingItem

OPERATION = Operation(
    api=API,
    id="getBranding",
    method="GET",
    path="/brandings/{name}",
    tag="Branding",
    results={200: {"application/json": "BrandingItem"}},
    scopes=("idn:branding:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-branding",
)


def get_branding(name: str) -> Request[BrandingItem]:
    """Returns one branding item by its name.

    Args:
        name: Name of the branding; see `brandings.list`.
    """
    return Request(OPERATION, _fill_path("/brandings/{name}", **{"name": name}))
