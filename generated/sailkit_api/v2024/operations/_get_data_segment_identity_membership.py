from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SegmentMembership

OPERATION = Operation(
    api=API,
    id="getDataSegmentIdentityMembership",
    method="GET",
    path="/data-segments/membership/{identityId}",
    tag="Data Segmentation",
    results={200: {"application/json": ["SegmentMembership"]}},
    scopes=("idn:data-segment:read",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    paging=Paging(style="single"),
    page="get-data-segment-identity-membership",
)


def get_data_segment_identity_membership(identity_id: Id) -> PagedRequest[list[SegmentMembership], SegmentMembership]:
    """Returns the data segments of which an identity is a member.

    Args:
        identity_id: ID of the identity.
    """
    return PagedRequest(OPERATION, _fill_path("/data-segments/membership/{identityId}", **{"identityId": identity_id}))
