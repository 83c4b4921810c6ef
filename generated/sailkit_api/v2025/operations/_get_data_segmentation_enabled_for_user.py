from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="getDataSegmentationEnabledForUser",
    method="GET",
    path="/data-segments/user-enabled/{identityId}",
    tag="Data Segmentation",
    results={200: {"application/json": None}},
    scopes=("idn:data-segment:read",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="get-data-segmentation-enabled-for-user",
)


def get_data_segmentation_enabled_for_user(identity_id: Id) -> Request[bool]:
    """Returns whether data segmentation applies to an identity.

    Args:
        identity_id: ID of the identity.
    """
    return Request(OPERATION, _fill_path("/data-segments/user-enabled/{identityId}", **{"identityId": identity_id}))
