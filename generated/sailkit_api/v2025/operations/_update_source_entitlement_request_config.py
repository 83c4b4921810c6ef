from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import SourceEntitlementRequestConfig

OPERATION = Operation(
    api=API,
    id="updateSourceEntitlementRequestConfig",
    method="PUT",
    path="/sources/{id}/entitlement-request-config",
    tag="Sources",
    results={200: {"application/json": "SourceEntitlementRequestConfig"}},
    bodies={"application/json": "SourceEntitlementRequestConfig"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="update-source-entitlement-request-config",
)


def update_source_entitlement_request_config(
    id: str, body: SourceEntitlementRequestConfig
) -> Request[SourceEntitlementRequestConfig]:
    """Update source entitlement request config."""
    return Request(OPERATION, _path("/sources/{id}/entitlement-request-config", **{"id": id}), body=body)
