from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import EntitlementRequestConfig

OPERATION = Operation(
    api=API,
    id="putEntitlementRequestConfig",
    method="PUT",
    path="/entitlements/{id}/entitlement-request-config",
    tag="Entitlements",
    results={200: {"application/json": "EntitlementRequestConfig"}},
    bodies={"application/json": "EntitlementRequestConfig"},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="put-entitlement-request-config",
)


def put_entitlement_request_config(
    id: Id, body: EntitlementRequestConfig | Mapping[str, Any]
) -> Request[EntitlementRequestConfig]:
    """Replaces the rules for requests of an entitlement and for its revocation, and returns them.

    Args:
        id: ID of the entitlement; see `entitlements.list`.
    """
    return Request(OPERATION, _fill_path("/entitlements/{id}/entitlement-request-config", **{"id": id}), body=body)
