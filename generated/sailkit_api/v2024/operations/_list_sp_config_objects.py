from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import SpConfigObject

OPERATION = Operation(
    api=API,
    id="listSpConfigObjects",
    method="GET",
    path="/sp-config/config-objects",
    tag="SP-Config",
    results={200: {"application/json": ["SpConfigObject"]}},
    scopes=("sp:config:manage", "sp:config:read"),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="single"),
    page="list-sp-config-objects",
)


def list_sp_config_objects() -> PagedRequest[list[SpConfigObject], SpConfigObject]:
    """Returns the types of objects that can be exported or imported, with the rules for each."""
    return PagedRequest(OPERATION, "/sp-config/config-objects")
