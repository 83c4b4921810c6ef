from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import ConfigurationResponse

OPERATION = Operation(
    api=API,
    id="listReassignmentConfigurations",
    method="GET",
    path="/reassignment-configurations",
    tag="Work Reassignment",
    results={200: {"application/json": ["ConfigurationResponse"]}},
    scopes=("idn:reassignment-configuration:manage", "idn:reassignment-configuration:read"),
    experimental=True,
    paging=Paging(style="single"),
    page="list-reassignment-configurations",
)


def list_reassignment_configurations() -> PagedRequest[list[ConfigurationResponse], ConfigurationResponse]:
    """Returns the reassignments of work in the tenant, grouped by identity."""
    return PagedRequest(OPERATION, "/reassignment-configurations")
