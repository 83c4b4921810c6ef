from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SearchAttributeConfig

OPERATION = Operation(
    id="getSingleSearchAttributeConfig",
    method="GET",
    path="/accounts/search-attribute-config/{name}",
    prefix="/v2024",
    tag="Search Attribute Configuration",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "SearchAttributeConfig"}, 204: {}},
    scopes=("idn:account-config:manage", "idn:account-config:read"),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-single-search-attribute-config",
)


def get_single_search_attribute_config(name: str) -> Request[SearchAttributeConfig | None]:
    """Get single search attribute config.

    GET /accounts/search-attribute-config/{name}
    Scopes: idn:account-config:manage, idn:account-config:read.
    User levels: ORG_ADMIN.

    Args:
        name: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-single-search-attribute-config
    """
    return Request(OPERATION, _path("/accounts/search-attribute-config/{name}", **{"name": name}))
