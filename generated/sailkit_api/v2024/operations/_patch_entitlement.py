from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Entitlement, JsonPatchOperation

OPERATION = Operation(
    api=API,
    id="patchEntitlement",
    method="PATCH",
    path="/entitlements/{id}",
    tag="Entitlements",
    results={200: {"application/json": "Entitlement"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    page="patch-entitlement",
)


def patch_entitlement(
    id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = None
) -> Request[Entitlement]:
    """Changes an entitlement by JSON Patch and returns it.

    Allowed are `name`, `description`, `owner` (an identity; type and id suffice), `requestable`, `privileged`,
    `segments` and `manuallyUpdatedFields`.

    Args:
        id: ID of the entitlement; see `entitlements.list`.
    """
    return Request(OPERATION, _fill_path("/entitlements/{id}", **{"id": id}), body=body)
