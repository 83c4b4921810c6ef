from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import Sed, SedPatch

OPERATION = Operation(
    api=API,
    id="patchSed",
    method="PATCH",
    path="/suggested-entitlement-descriptions",
    tag="Suggested Entitlement Description",
    results={200: {"application/json": "Sed"}},
    bodies={"application/json-patch+json": ["SedPatch"]},
    scopes=("idn:sed:write",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="patch-sed",
)


def patch_sed(body: Sequence[SedPatch | Mapping[str, Any]], *, id: Id) -> Request[Sed]:
    """Changes a suggested description by JSON Patch.

    Args:
        id: See `entitlement_descriptions.list`.
    """
    return Request(OPERATION, "/suggested-entitlement-descriptions", query={"id": id}, body=body)
