from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AccessRequestIdentityMetrics, GetAccessRequestIdentityMetricsType

OPERATION = Operation(
    id="getAccessRequestIdentityMetrics",
    method="GET",
    path="/access-request-identity-metrics/{identityId}/requested-objects/{requestedObjectId}/type/{type}",
    prefix="/v2024",
    tag="Access Request Identity Metrics",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "AccessRequestIdentityMetrics"}},
    scopes=("idn:access-request-approvals:manage", "idn:access-request-approvals:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-access-request-identity-metrics",
)


def get_access_request_identity_metrics(
    identity_id: str, requested_object_id: str, type: GetAccessRequestIdentityMetricsType | str
) -> Request[AccessRequestIdentityMetrics]:
    """Get access request identity metrics.

    GET /access-request-identity-metrics/{identityId}/requested-objects/{requestedObjectId}/type/{type}
    Scopes: idn:access-request-approvals:manage, idn:access-request-approvals:read.
    User levels: ORG_ADMIN, SOURCE_ADMIN.

    Args:
        identity_id: Text.
        requested_object_id: Text.
        type: One of ENTITLEMENT, ROLE, ACCESS_PROFILE.

    https://developer.sailpoint.com/docs/api/v2024/get-access-request-identity-metrics
    """
    return Request(
        OPERATION,
        _path(
            "/access-request-identity-metrics/{identityId}/requested-objects/{requestedObjectId}/type/{type}",
            **{"identityId": identity_id, "requestedObjectId": requested_object_id, "type": type},
        ),
    )
