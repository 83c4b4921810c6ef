from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import SearchAttributeConfig

OPERATION = Operation(
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


def create_search_attribute_config(body: SearchAttributeConfig | Mapping[str, Any]) -> Request[dict[str, Any]]:
    """Makes account attributes of sources searchable under one name.

    The name must not be that of any account or source attribute, now or later; the answer (202) is empty.
    """
    return Request(OPERATION, "/accounts/search-attribute-config", body=body)
