from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteSearchAttributeConfig",
    method="DELETE",
    path="/accounts/search-attribute-config/{name}",
    prefix="/v2025",
    tag="Search Attribute Configuration",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("idn:account-config:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-search-attribute-config",
)


def delete_search_attribute_config(name: str) -> Request[None]:
    """Delete search attribute config.

    DELETE /accounts/search-attribute-config/{name}
    Scopes: idn:account-config:manage.
    User levels: ORG_ADMIN.

    Args:
        name: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-search-attribute-config
    """
    return Request(OPERATION, _path("/accounts/search-attribute-config/{name}", **{"name": name}))
