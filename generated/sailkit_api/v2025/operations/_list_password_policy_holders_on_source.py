from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import PasswordPolicyHolder

OPERATION = Operation(
    api=API,
    id="listPasswordPolicyHoldersOnSource",
    method="GET",
    path="/sources/{sourceId}/password-policies",
    tag="Sources",
    results={200: {"application/json": ["PasswordPolicyHolder"]}},
    scopes=("idn:password-policy:read",),
    user_levels=("ORG_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-password-policy-holders-on-source",
)


def list_password_policy_holders_on_source(
    source_id: Id, *, offset: int | None = None, limit: int | None = None, count: bool | None = None
) -> PagedRequest[list[PasswordPolicyHolder], PasswordPolicyHolder]:
    """Returns the password policies of a source, with conditions on identities.

    The source must have the feature PASSWORD.

    Args:
        source_id: ID of the source; see `sources.list`.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/sources/{sourceId}/password-policies", **{"sourceId": source_id}),
        query={"offset": offset, "limit": limit, "count": count},
    )
