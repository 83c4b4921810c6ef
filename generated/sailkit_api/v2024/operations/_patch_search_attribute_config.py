from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    name: str, body: Sequence[JsonPatchOperation | Mapping[str, Any]]
) -> Request[SearchAttributeConfig]:
    """Changes name, display name or source attributes of an extended search attribute by JSON Patch.

    Args:
        name: Name of the account.
    """
    return Request(OPERATION, _fill_path("/accounts/search-attribute-config/{name}", **{"name": name}), body=body)
