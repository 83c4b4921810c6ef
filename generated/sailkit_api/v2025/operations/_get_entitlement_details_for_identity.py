from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentityEntitlementDetails

OPERATION = Operation(
    api=API,
    id="getEntitlementDetailsForIdentity",
    method="GET",
    path="/revocable-objects/identityId/{identityId}/entitlementId/{entitlementId}",
    tag="Access Requests",
    results={200: {"application/json": "IdentityEntitlementDetails"}},
    scopes=("idn:requestable-objects:read",),
    user_levels=("ORG_ADMIN", "USER"),
    page="get-entitlement-details-for-identity",
)


def get_entitlement_details_for_identity(identity_id: Id, entitlement_id: Id) -> Request[IdentityEntitlementDetails]:
    """Returns how an identity holds an entitlement: account, removal date, and whether it can be revoked.

    Args:
        identity_id: ID of the identity; see `identities.list`.
        entitlement_id: ID of the entitlement; see `entitlements.list`.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/revocable-objects/identityId/{identityId}/entitlementId/{entitlementId}",
            **{"identityId": identity_id, "entitlementId": entitlement_id},
        ),
    )
