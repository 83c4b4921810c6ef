from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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
    """Update source entitlement request config.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{id}/entitlement-request-config", **{"id": id}), body=body)
