from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AttributeMappings

OPERATION = Operation(
    id="listMachineAccountMappings",
    method="GET",
    path="/sources/{sourceId}/machine-account-mappings",
    prefix="/v2024",
    tag="Machine Account Mappings",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["AttributeMappings"]}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    paging=Paging(style="offset", size=250, maximum=250),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-machine-account-mappings",
)


def list_machine_account_mappings(
    source_id: str, *, limit: int | None = None, offset: int | None = None
) -> PagedRequest[list[AttributeMappings], AttributeMappings]:
    """List machine account mappings.

    GET /sources/{sourceId}/machine-account-mappings
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:sources:manage, idn:sources:read.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        source_id: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.

    https://developer.sailpoint.com/docs/api/v2024/list-machine-account-mappings
    """
    return PagedRequest(
        OPERATION,
        _path("/sources/{sourceId}/machine-account-mappings", **{"sourceId": source_id}),
        query={"limit": limit, "offset": offset},
    )
