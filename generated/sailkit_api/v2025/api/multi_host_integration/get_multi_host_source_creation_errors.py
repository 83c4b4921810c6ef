from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SourceCreationErrors

OPERATION = Operation(
    id="getMultiHostSourceCreationErrors",
    method="GET",
    path="/multihosts/{multiHostId}/sources/errors",
    prefix="/v2025",
    tag="Multi-Host Integration",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["SourceCreationErrors"]}},
    scopes=("idn:multihosts-admin:manage", "idn:sources:read"),
    application=True,
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-multi-host-source-creation-errors",
)


def get_multi_host_source_creation_errors(
    multi_host_id: str,
) -> PagedRequest[list[SourceCreationErrors], SourceCreationErrors]:
    """Get multi-host source creation errors.

    GET /multihosts/{multiHostId}/sources/errors
    Scopes: idn:multihosts-admin:manage, idn:sources:read.

    Args:
        multi_host_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-multi-host-source-creation-errors
    """
    return PagedRequest(OPERATION, _path("/multihosts/{multiHostId}/sources/errors", **{"multiHostId": multi_host_id}))
