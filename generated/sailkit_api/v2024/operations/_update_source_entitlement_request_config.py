from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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
    id: Id, body: SourceEntitlementRequestConfig | Mapping[str, Any]
) -> Request[SourceEntitlementRequestConfig]:
    """Replaces the entitlement request settings of a source.

    They override those of the tenant, and those of an entitlement override them.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{id}/entitlement-request-config", **{"id": id}), body=body)
