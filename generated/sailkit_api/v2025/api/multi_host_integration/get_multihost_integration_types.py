from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import MultiHostIntegrationTemplateType

OPERATION = Operation(
    id="getMultihostIntegrationTypes",
    method="GET",
    path="/multihosts/types",
    prefix="/v2025",
    tag="Multi-Host Integration",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["MultiHostIntegrationTemplateType"]}},
    scopes=("idn:multihosts-admin:manage", "idn:sources:read"),
    application=True,
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-multihost-integration-types",
)


def get_multihost_integration_types() -> PagedRequest[
    list[MultiHostIntegrationTemplateType], MultiHostIntegrationTemplateType
]:
    """Get multi-host integration types.

    GET /multihosts/types
    Scopes: idn:multihosts-admin:manage, idn:sources:read.

    https://developer.sailpoint.com/docs/api/v2025/get-multihost-integration-types
    """
    return PagedRequest(OPERATION, "/multihosts/types")
