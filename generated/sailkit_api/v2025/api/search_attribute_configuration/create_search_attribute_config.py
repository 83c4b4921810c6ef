from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import SearchAttributeConfig

OPERATION = Operation(
    id="createSearchAttributeConfig",
    method="POST",
    path="/accounts/search-attribute-config",
    prefix="/v2025",
    tag="Search Attribute Configuration",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": None}},
    bodies={"application/json": "SearchAttributeConfig"},
    scopes=("idn:account-config:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-search-attribute-config",
)


def create_search_attribute_config(body: SearchAttributeConfig) -> Request[dict[str, Any]]:
    """Create search attribute config.

    POST /accounts/search-attribute-config
    Scopes: idn:account-config:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-search-attribute-config
    """
    return Request(OPERATION, "/accounts/search-attribute-config", body=body)
