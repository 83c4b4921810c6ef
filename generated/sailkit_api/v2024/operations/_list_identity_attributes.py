from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentityAttribute

OPERATION = Operation(
    api=API,
    id="listIdentityAttributes",
    method="GET",
    path="/identity-attributes",
    tag="Identity Attributes",
    results={200: {"application/json": ["IdentityAttribute"]}},
    scopes=("idn:identity-profile-attribute:manage", "idn:identity-profile-attribute:read"),
    application=True,
    paging=Paging(style="single", count=True),
    page="list-identity-attributes",
)


def list_identity_attributes(
    *,
    include_system: bool | None = None,
    include_silent: bool | None = None,
    searchable_only: bool | None = None,
    count: bool | None = None,
) -> PagedRequest[list[IdentityAttribute], IdentityAttribute]:
    """Returns identity attributes.

    Default: those of the system and silent ones are left out.

    Args:
        include_system: Default: false.
        include_silent: Default: false.
        searchable_only: Default: false.
        count: Whether the response has the total number of items in the header X-Total-Count. Counting can be slow.
            Default: false.
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
