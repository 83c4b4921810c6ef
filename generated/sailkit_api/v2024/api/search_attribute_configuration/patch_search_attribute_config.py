from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import JsonPatchOperation, SearchAttributeConfig

OPERATION = Operation(
    id="patchSearchAttributeConfig",
    method="PATCH",
    path="/accounts/search-attribute-config/{name}",
    prefix="/v2024",
    tag="Search Attribute Configuration",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "SearchAttributeConfig"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:account-config:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/patch-search-attribute-config",
)


def patch_search_attribute_config(name: str, body: list[JsonPatchOperation]) -> Request[SearchAttributeConfig]:
    """Update search attribute config.

    PATCH /accounts/search-attribute-config/{name}
    Scopes: idn:account-config:manage.
    User levels: ORG_ADMIN.

    Args:
        name: Text.

    https://developer.sailpoint.com/docs/api/v2024/patch-search-attribute-config
    """
    return Request(OPERATION, _path("/accounts/search-attribute-config/{name}", **{"name": name}), body=body)
