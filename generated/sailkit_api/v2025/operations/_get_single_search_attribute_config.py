from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SearchAttributeConfig

OPERATION = Operation(
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


def get_single_search_attribute_config(name: str) -> Request[SearchAttributeConfig | None]:
    """Returns one extended search attribute by its name.

    The answer can be empty (204).

    Args:
        name: Name of the account.
    """
    return Request(OPERATION, _fill_path("/accounts/search-attribute-config/{name}", **{"name": name}))
