from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import MultiHostIntegrationTemplateType

OPERATION = Operation(
    api=API,
    id="getMultihostIntegrationTypes",
    method="GET",
    path="/multihosts/types",
    tag="Multi-Host Integration",
    results={200: {"application/json": ["MultiHostIntegrationTemplateType"]}},
    scopes=("idn:multihosts-admin:manage", "idn:sources:read"),
    application=True,
    paging=Paging(style="single"),
    page="get-multihost-integration-types",
)


def get_multihost_integration_types() -> PagedRequest[
    list[MultiHostIntegrationTemplateType], MultiHostIntegrationTemplateType
]:
    """Returns the types of systems that a multi-host integration can manage."""
    return PagedRequest(OPERATION, "/multihosts/types")
