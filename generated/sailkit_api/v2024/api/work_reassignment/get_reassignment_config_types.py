from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import ConfigType

OPERATION = Operation(
    id="getReassignmentConfigTypes",
    method="GET",
    path="/reassignment-configurations/types",
    prefix="/v2024",
    tag="Work Reassignment",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["ConfigType"]}},
    scopes=("idn:reassignment-configuration:manage", "idn:reassignment-configuration:read"),
    experimental=True,
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-reassignment-config-types",
)


def get_reassignment_config_types() -> PagedRequest[list[ConfigType], ConfigType]:
    """Get reassignment config types.

    GET /reassignment-configurations/types
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:reassignment-configuration:manage, idn:reassignment-configuration:read.

    https://developer.sailpoint.com/docs/api/v2024/get-reassignment-config-types
    """
    return PagedRequest(OPERATION, "/reassignment-configurations/types")
