from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import EntitlementSourceResetBaseReferenceDto

OPERATION = Operation(
    api=API,
    id="resetSourceEntitlements",
    method="POST",
    path="/entitlements/reset/sources/{id}",
    tag="Entitlements",
    results={202: {"application/json": "EntitlementSourceResetBaseReferenceDto"}},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN",),
    page="reset-source-entitlements",
)


def reset_source_entitlements(id: str) -> Request[EntitlementSourceResetBaseReferenceDto]:
    """Reset source entitlements.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/entitlements/reset/sources/{id}", **{"id": id}))
