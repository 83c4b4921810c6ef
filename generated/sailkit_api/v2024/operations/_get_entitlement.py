from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Entitlement

OPERATION = Operation(
    api=API,
    id="getEntitlement",
    method="GET",
    path="/entitlements/{id}",
    tag="Entitlements",
    results={200: {"application/json": "Entitlement"}},
    scopes=("idn:entitlement:manage", "idn:entitlement:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-entitlement",
)


def get_entitlement(id: Id) -> Request[Entitlement]:
    """Returns one entitlement.

    Args:
        id: ID of the entitlement; see `entitlements.list`.
    """
    return Request(OPERATION, _fill_path("/entitlements/{id}", **{"id": id}))
