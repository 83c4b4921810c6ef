from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import IdentityAttribute2

OPERATION = Operation(
    id="listIdentityAttributes",
    method="GET",
    path="/identity-attributes",
    prefix="/v2024",
    tag="Identity Attributes",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["IdentityAttribute2"]}},
    scopes=("idn:identity-profile-attribute:manage", "idn:identity-profile-attribute:read"),
    application=True,
    paging=Paging(style="single", count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-identity-attributes",
)


def list_identity_attributes(
    *,
    include_system: bool | None = None,
    include_silent: bool | None = None,
    searchable_only: bool | None = None,
    count: bool | None = None,
) -> PagedRequest[list[IdentityAttribute2], IdentityAttribute2]:
    """List identity attributes.

    GET /identity-attributes
    Scopes: idn:identity-profile-attribute:manage, idn:identity-profile-attribute:read.

    Args:
        include_system: Left out, the service takes false.
        include_silent: Left out, the service takes false.
        searchable_only: Left out, the service takes false.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2024/list-identity-attributes
    """
    return PagedRequest(
        OPERATION,
        "/identity-attributes",
        query={
            "includeSystem": include_system,
            "includeSilent": include_silent,
            "searchableOnly": searchable_only,
            "count": count,
        },
    )
