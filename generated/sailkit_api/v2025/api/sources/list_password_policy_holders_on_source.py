from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import UpdatePasswordPolicyHoldersRequestItem

OPERATION = Operation(
    id="listPasswordPolicyHoldersOnSource",
    method="GET",
    path="/sources/{sourceId}/password-policies",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["UpdatePasswordPolicyHoldersRequestItem"]}},
    scopes=("idn:password-policy:read",),
    user_levels=("ORG_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-password-policy-holders-on-source",
)


def list_password_policy_holders_on_source(
    source_id: str, *, offset: int | None = None, limit: int | None = None, count: bool | None = None
) -> PagedRequest[list[UpdatePasswordPolicyHoldersRequestItem], UpdatePasswordPolicyHoldersRequestItem]:
    """List password policy holders on source.

    GET /sources/{sourceId}/password-policies
    Scopes: idn:password-policy:read.
    User levels: ORG_ADMIN, ROLE_SUBADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        source_id: Text.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/list-password-policy-holders-on-source
    """
    return PagedRequest(
        OPERATION,
        _path("/sources/{sourceId}/password-policies", **{"sourceId": source_id}),
        query={"offset": offset, "limit": limit, "count": count},
    )
