from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SegmentMembership

OPERATION = Operation(
    id="getDataSegmentIdentityMembership",
    method="GET",
    path="/data-segments/membership/{identityId}",
    prefix="/v2025",
    tag="Data Segmentation",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["SegmentMembership"]}},
    scopes=("idn:data-segment:read",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-data-segment-identity-membership",
)


def get_data_segment_identity_membership(identity_id: str) -> PagedRequest[list[SegmentMembership], SegmentMembership]:
    """Get data segment identity membership.

    GET /data-segments/membership/{identityId}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:data-segment:read.
    User levels: ORG_ADMIN.

    Args:
        identity_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-data-segment-identity-membership
    """
    return PagedRequest(OPERATION, _path("/data-segments/membership/{identityId}", **{"identityId": identity_id}))
