from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ResourceModel

OPERATION = Operation(
    api=API,
    id="getDasOwnersOwnerIdentityIdResources",
    method="GET",
    path="/das/owners/{ownerIdentityId}/resources",
    tag="Data Access Security",
    results={200: {"application/json": ["ResourceModel"]}},
    scopes=("das:owners:manage", "das:owners:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-das-owners-owner-identity-id-resources",
)


def get_das_owners_owner_identity_id_resources(
    owner_identity_id: Id, *, limit: int | None = None, offset: int | None = None
) -> PagedRequest[list[ResourceModel], ResourceModel]:
    """Get DAS owners owner identity ID resources.

    Args:
        owner_identity_id: ID of the owner identity; see `data_access_security.list_application_owners`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/das/owners/{ownerIdentityId}/resources", **{"ownerIdentityId": owner_identity_id}),
        query={"limit": limit, "offset": offset},
    )
