from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AttributeMappings

OPERATION = Operation(
    api=API,
    id="listMachineAccountMappings",
    method="GET",
    path="/sources/{sourceId}/machine-account-mappings",
    tag="Machine Account Mappings",
    results={200: {"application/json": ["AttributeMappings"]}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    paging=Paging(style="offset", size=250, maximum=250),
    page="list-machine-account-mappings",
)


def list_machine_account_mappings(
    source_id: Id, *, limit: int | None = None, offset: int | None = None
) -> PagedRequest[list[AttributeMappings], AttributeMappings]:
    """Returns the attribute mappings for machine accounts of a source.

    Args:
        source_id: ID of the source; see `sources.list`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/sources/{sourceId}/machine-account-mappings", **{"sourceId": source_id}),
        query={"limit": limit, "offset": offset},
    )
