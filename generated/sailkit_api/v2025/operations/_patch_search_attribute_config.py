from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, SearchAttributeConfig

OPERATION = Operation(
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
    name: str, body: list[JsonPatchOperation] | list[dict[str, Any]]
) -> Request[SearchAttributeConfig]:
    """Update search attribute config.

    Args:
        name: Name of the account.
    """
    return Request(OPERATION, _fill_path("/accounts/search-attribute-config/{name}", **{"name": name}), body=body)
