from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SourceCreationErrors

OPERATION = Operation(
    api=API,
    id="getMultiHostSourceCreationErrors",
    method="GET",
    path="/multihosts/{multiHostId}/sources/errors",
    tag="Multi-Host Integration",
    results={200: {"application/json": ["SourceCreationErrors"]}},
    scopes=("idn:multihosts-admin:manage", "idn:sources:read"),
    application=True,
    paging=Paging(style="single"),
    page="get-multi-host-source-creation-errors",
)


def get_multi_host_source_creation_errors(
    multi_host_id: Id,
) -> PagedRequest[list[SourceCreationErrors], SourceCreationErrors]:
    """Returns the sources of a multi-host integration that failed to be created, with the error of each.

    Args:
        multi_host_id: ID of the multi-host integration; see `multi_host_integrations.get`.
    """
    return PagedRequest(
        OPERATION, _fill_path("/multihosts/{multiHostId}/sources/errors", **{"multiHostId": multi_host_id})
    )
