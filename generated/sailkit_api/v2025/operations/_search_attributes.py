from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        JsonPatchOperation,
        SearchAttributeConfig,
    )


_CREATE_SEARCH_ATTRIBUTE_CONFIG = Operation(
    api=API,
    id="createSearchAttributeConfig",
    method="POST",
    path="/accounts/search-attribute-config",
    tag="Search Attribute Configuration",
    results={202: {"application/json": None}},
    bodies={"application/json": "SearchAttributeConfig"},
    scopes=("idn:account-config:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-search-attribute-config",
)


def create_search_attribute_config(
    body: SearchAttributeConfig | Mapping[str, Any],
) -> Request[dict[str, Any]]:
    """Makes account attributes of sources searchable under one name.

    The name must not be that of any account or source attribute, now or later; the answer (202) is empty.
    """
    return Request(
        _CREATE_SEARCH_ATTRIBUTE_CONFIG,
        "/accounts/search-attribute-config",
        body=body,
    )


_DELETE_SEARCH_ATTRIBUTE_CONFIG = Operation(
    api=API,
    id="deleteSearchAttributeConfig",
    method="DELETE",
    path="/accounts/search-attribute-config/{name}",
    tag="Search Attribute Configuration",
    results={204: {}},
    scopes=("idn:account-config:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-search-attribute-config",
)


def delete_search_attribute_config(
    name: str,
) -> Request[None]:
    """Deletes an extended search attribute by its name.

    Args:
        name: Name of the account.
    """
    return Request(
        _DELETE_SEARCH_ATTRIBUTE_CONFIG,
        _fill_path("/accounts/search-attribute-config/{name}", **{"name": name}),
    )


_GET_SEARCH_ATTRIBUTE_CONFIG = Operation(
    api=API,
    id="getSearchAttributeConfig",
    method="GET",
    path="/accounts/search-attribute-config",
    tag="Search Attribute Configuration",
    results={200: {"application/json": ["SearchAttributeConfig"]}},
    scopes=("idn:account-config:manage", "idn:account-config:read"),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-search-attribute-config",
)


def get_search_attribute_config(
    *,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[SearchAttributeConfig], SearchAttributeConfig]:
    """Returns the account attributes of sources that are searchable under a name of their own.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        _GET_SEARCH_ATTRIBUTE_CONFIG,
        "/accounts/search-attribute-config",
        query={
            "limit": limit,
            "offset": offset,
        },
    )


_GET_SINGLE_SEARCH_ATTRIBUTE_CONFIG = Operation(
    api=API,
    id="getSingleSearchAttributeConfig",
    method="GET",
    path="/accounts/search-attribute-config/{name}",
    tag="Search Attribute Configuration",
    results={200: {"application/json": "SearchAttributeConfig"}, 204: {}},
    scopes=("idn:account-config:manage", "idn:account-config:read"),
    user_levels=("ORG_ADMIN",),
    page="get-single-search-attribute-config",
)


def get_single_search_attribute_config(
    name: str,
) -> Request[SearchAttributeConfig | None]:
    """Returns one extended search attribute by its name.

    The answer can be empty (204).

    Args:
        name: Name of the account.
    """
    return Request(
        _GET_SINGLE_SEARCH_ATTRIBUTE_CONFIG,
        _fill_path("/accounts/search-attribute-config/{name}", **{"name": name}),
    )


_PATCH_SEARCH_ATTRIBUTE_CONFIG = Operation(
    api=API,
    id="patchSearchAttributeConfig",
    method="PATCH",
    path="/accounts/search-attribute-config/{name}",
    tag="Search Attribute Configuration",
    results={200: {"application/json": "SearchAttributeConfig"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:account-config:manage",),
    user_levels=("ORG_ADMIN",),
    page="patch-search-attribute-config",
)


def patch_search_attribute_config(
    name: str,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[SearchAttributeConfig]:
    """Changes name, display name or source attributes of an extended search attribute by JSON Patch.

    Args:
        name: Name of the account.
    """
    return Request(
        _PATCH_SEARCH_ATTRIBUTE_CONFIG,
        _fill_path("/accounts/search-attribute-config/{name}", **{"name": name}),
        body=body,
    )
