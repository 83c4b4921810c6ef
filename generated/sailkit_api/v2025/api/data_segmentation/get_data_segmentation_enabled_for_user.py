from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="getDataSegmentationEnabledForUser",
    method="GET",
    path="/data-segments/user-enabled/{identityId}",
    prefix="/v2025",
    tag="Data Segmentation",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": None}},
    scopes=("idn:data-segment:read",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-data-segmentation-enabled-for-user",
)


def get_data_segmentation_enabled_for_user(identity_id: str) -> Request[bool]:
    """Get data segmentation enabled for user.

    GET /data-segments/user-enabled/{identityId}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:data-segment:read.
    User levels: ORG_ADMIN.

    Args:
        identity_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-data-segmentation-enabled-for-user
    """
    return Request(OPERATION, _path("/data-segments/user-enabled/{identityId}", **{"identityId": identity_id}))
