from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import ConfigurationResponse

OPERATION = Operation(
    id="listReassignmentConfigurations",
    method="GET",
    path="/reassignment-configurations",
    prefix="/v2024",
    tag="Work Reassignment",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["ConfigurationResponse"]}},
    scopes=("idn:reassignment-configuration:manage", "idn:reassignment-configuration:read"),
    experimental=True,
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-reassignment-configurations",
)


def list_reassignment_configurations() -> PagedRequest[list[ConfigurationResponse], ConfigurationResponse]:
    """List reassignment configurations.

    GET /reassignment-configurations
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:reassignment-configuration:manage, idn:reassignment-configuration:read.

    https://developer.sailpoint.com/docs/api/v2024/list-reassignment-configurations
    """
    return PagedRequest(OPERATION, "/reassignment-configurations")
