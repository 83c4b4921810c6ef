from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import PasswordPolicyV3Dto

OPERATION = Operation(
    id="listPasswordPolicies",
    method="GET",
    path="/password-policies",
    prefix="/v2024",
    tag="Password Policies",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["PasswordPolicyV3Dto"]}},
    scopes=("idn:password-policy:read",),
    application=True,
    experimental=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-password-policies",
)


def list_password_policies(
    *, limit: int | None = None, offset: int | None = None, count: bool | None = None
) -> PagedRequest[list[PasswordPolicyV3Dto], PasswordPolicyV3Dto]:
    """List password policies.

    GET /password-policies
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:password-policy:read.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2024/list-password-policies
    """
    return PagedRequest(OPERATION, "/password-policies", query={"limit": limit, "offset": offset, "count": count})
