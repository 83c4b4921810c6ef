from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AccessRequestIdentityMetrics,
        GetAccessRequestIdentityMetricsType,
    )


_GET_ACCESS_REQUEST_IDENTITY_METRICS = Operation(
    api=API,
    id="getAccessRequestIdentityMetrics",
    method="GET",
    path="/access-request-identity-metrics/{identityId}/requested-objects/{requestedObjectId}/type/{type}",
    tag="Access Request Identity Metrics",
    results={200: {"application/json": "AccessRequestIdentityMetrics"}},
    scopes=("idn:access-request-approvals:manage", "idn:access-request-approvals:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    page="get-access-request-identity-metrics",
)


def get_access_request_identity_metrics(
    identity_id: Id,
    requested_object_id: Id,
    type: GetAccessRequestIdentityMetricsType | str,
) -> Request[AccessRequestIdentityMetrics]:
    """Returns how widely the direct reports of a manager hold and use an item that was requested.

    Args:
        identity_id: ID of the identity; see `identities.list`.
        requested_object_id: ID of the requested object; see `entitlements.list`, `roles.list`,
            `access_profiles.list`.
        type: One of ENTITLEMENT, ROLE, ACCESS_PROFILE.
    """
    return Request(
        _GET_ACCESS_REQUEST_IDENTITY_METRICS,
        _fill_path(
            "/access-request-identity-metrics/{identityId}/requested-objects/{requestedObjectId}/type/{type}",
            **{"identityId": identity_id, "requestedObjectId": requested_object_id, "type": type},
        ),
    )
