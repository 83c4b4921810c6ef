from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import RoleMiningPotentialRoleSourceUsage

OPERATION = Operation(
    id="getPotentialRoleSourceIdentityUsage",
    method="GET",
    path="/role-mining-potential-roles/{potentialRoleId}/sources/{sourceId}/identityUsage",
    prefix="/v2025",
    tag="IAI Role Mining",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["RoleMiningPotentialRoleSourceUsage"]}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    sortable=("displayName", "email", "usageCount"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-potential-role-source-identity-usage",
)


def get_potential_role_source_identity_usage(
    potential_role_id: str,
    source_id: str,
    *,
    sorters: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[RoleMiningPotentialRoleSourceUsage], RoleMiningPotentialRoleSourceUsage]:
    """Get potential role source identity usage.

    GET /role-mining-potential-roles/{potentialRoleId}/sources/{sourceId}/identityUsage
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:access-modeling:manage, iai:access-modeling:read.
    Sortable: displayName, email, usageCount.

    Args:
        potential_role_id: Text.
        source_id: Text.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/get-potential-role-source-identity-usage
    """
    return PagedRequest(
        OPERATION,
        _path(
            "/role-mining-potential-roles/{potentialRoleId}/sources/{sourceId}/identityUsage",
            **{"potentialRoleId": potential_role_id, "sourceId": source_id},
        ),
        query={"sorters": sorters, "offset": offset, "limit": limit, "count": count},
    )
