from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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
    destroys=True,
    page="reset-source-entitlements",
)


def reset_source_entitlements(id: Id) -> Request[EntitlementSourceResetBaseReferenceDto]:
    """Starts a task that removes all entitlements of a source from ISC, and returns a reference to it.

    To load them again with their accounts, aggregate the accounts with `disableOptimization` true.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/entitlements/reset/sources/{id}", **{"id": id}))
