from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path
from sailkit_core.uploads import Upload

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        BrandingItem,
        BrandingItemCreate,
    )


_CREATE_BRANDING_ITEM = Operation(
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


def create_branding_item(
    body: BrandingItemCreate | Mapping[str, Any] | Upload,
) -> Request[BrandingItem]:
    """Creates a branding item from colours, texts and a logo file, and returns it."""
    return Request(
        _CREATE_BRANDING_ITEM,
        "/brandings",
        body=body,
    )


_DELETE_BRANDING = Operation(
    api=API,
    id="deleteBranding",
    method="DELETE",
    path="/brandings/{name}",
    tag="Branding",
    results={204: {}},
    scopes=("idn:branding:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="delete-branding",
)


def delete_branding(
    name: str,
) -> Request[None]:
    """Deletes a branding item by its name.

    Args:
        name: Name of the branding; see `brandings.list`.
    """
    return Request(
        _DELETE_BRANDING,
        _fill_path("/brandings/{name}", **{"name": name}),
    )


_GET_BRANDING = Operation(
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


def get_branding(
    name: str,
) -> Request[BrandingItem]:
    """Returns one branding item by its name.

    Args:
        name: Name of the branding; see `brandings.list`.
    """
    return Request(
        _GET_BRANDING,
        _fill_path("/brandings/{name}", **{"name": name}),
    )


_GET_BRANDING_LIST = Operation(
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
    return PagedRequest(
        _GET_BRANDING_LIST,
        "/brandings",
    )


_SET_BRANDING_ITEM = Operation(
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


def set_branding_item(
    name: str,
    body: BrandingItemCreate | Mapping[str, Any] | Upload,
) -> Request[BrandingItem]:
    """Replaces a branding item, found by its name, and returns it.

    Args:
        name: Name of the branding; see `brandings.list`.
    """
    return Request(
        _SET_BRANDING_ITEM,
        _fill_path("/brandings/{name}", **{"name": name}),
        body=body,
    )
