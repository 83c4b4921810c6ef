from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Entitlement, JsonPatchOperation

OPERATION = Operation(
    id="patchEntitlement",
    method="PATCH",
    path="/entitlements/{id}",
    prefix="/v2024",
    tag="Entitlements",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "Entitlement"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/patch-entitlement",
)


def patch_entitlement(id: str, body: list[JsonPatchOperation] | None = None) -> Request[Entitlement]:
    """Update entitlement.

    PATCH /entitlements/{id}
    Scopes: idn:entitlement:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/patch-entitlement
    """
    return Request(OPERATION, _path("/entitlements/{id}", **{"id": id}), body=UNSET if body is None else body)
