from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import IdentityEntitlementDetails

OPERATION = Operation(
    id="getEntitlementDetailsForIdentity",
    method="GET",
    path="/revocable-objects",
    prefix="/v2025",
    tag="Access Requests",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "IdentityEntitlementDetails"}},
    scopes=("idn:requestable-objects:read",),
    user_levels=("ORG_ADMIN", "USER"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-entitlement-details-for-identity",
)


def get_entitlement_details_for_identity(
    *, identity_id: str, entitlement_id: str
) -> Request[IdentityEntitlementDetails]:
    """Get entitlement details for identity.

    GET /revocable-objects
    Scopes: idn:requestable-objects:read.
    User levels: ORG_ADMIN, USER.

    Args:
        identity_id: Required.
        entitlement_id: Required.

    https://developer.sailpoint.com/docs/api/v2025/get-entitlement-details-for-identity
    """
    return Request(OPERATION, "/revocable-objects", query={"identityId": identity_id, "entitlementId": entitlement_id})
