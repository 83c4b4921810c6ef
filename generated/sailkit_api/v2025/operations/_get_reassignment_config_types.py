from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import ConfigType

OPERATION = Operation(
    api=API,
    id="getReassignmentConfigTypes",
    method="GET",
    path="/reassignment-configurations/types",
    tag="Work Reassignment",
    results={200: {"application/json": ["ConfigType"]}},
    scopes=("idn:reassignment-configuration:manage", "idn:reassignment-configuration:read"),
    experimental=True,
    paging=Paging(style="single"),
    page="get-reassignment-config-types",
)


def get_reassignment_config_types() -> PagedRequest[list[ConfigType], ConfigType]:
    """Returns the types of work that can be reassigned."""
    return PagedRequest(OPERATION, "/reassignment-configurations/types")
