from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteSearchAttributeConfig",
    method="DELETE",
    path="/accounts/search-attribute-config/{name}",
    tag="Search Attribute Configuration",
    results={204: {}},
    scopes=("idn:account-config:manage",),
    user_levels=("ORG_ADMIN",),
    page="delete-search-attribute-config",
)


def delete_search_attribute_config(name: str) -> Request[None]:
    """Delete search attribute config."""
    return Request(OPERATION, _path("/accounts/search-attribute-config/{name}", **{"name": name}))
