from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import Sed, SedPatch

OPERATION = Operation(
    id="patchSed",
    method="PATCH",
    path="/suggested-entitlement-descriptions",
    prefix="/v2025",
    tag="Suggested Entitlement Description",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "Sed"}},
    bodies={"application/json-patch+json": ["SedPatch"]},
    scopes=("idn:sed:write",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/patch-sed",
)


def patch_sed(body: list[SedPatch], *, id: str) -> Request[Sed]:
    """Update SED.

    PATCH /suggested-entitlement-descriptions
    Scopes: idn:sed:write.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Required.

    https://developer.sailpoint.com/docs/api/v2025/patch-sed
    """
    return Request(OPERATION, "/suggested-entitlement-descriptions", query={"id": id}, body=body)
