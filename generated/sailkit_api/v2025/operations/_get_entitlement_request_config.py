from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import EntitlementRequestConfig

OPERATION = Operation(
    api=API,
    id="getEntitlementRequestConfig",
    method="GET",
    path="/entitlements/{id}/entitlement-request-config",
    tag="Entitlements",
    results={200: {"application/json": "EntitlementRequestConfig"}},
    scopes=("idn:entitlement:manage", "idn:entitlement:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="get-entitlement-request-config",
)


def get_entitlement_request_config(id: Id) -> Request[EntitlementRequestConfig]:
    """Returns the rules for requests of an entitlement and for its revocation.

    Args:
        id: ID of the entitlement; see `entitlements.list`.
    """
    return Request(OPERATION, _fill_path("/entitlements/{id}/entitlement-request-config", **{"id": id}))
