from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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
    destroys=True,
    page="delete-search-attribute-config",
)


def delete_search_attribute_config(name: str) -> Request[None]:
    """Deletes an extended search attribute by its name.

    Args:
        name: Name of the account.
    """
    return Request(OPERATION, _fill_path("/accounts/search-attribute-config/{name}", **{"name": name}))
