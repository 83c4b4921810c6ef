from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import JsonPatchOperation, OrgConfig

OPERATION = Operation(
    id="patchOrgConfig",
    method="PATCH",
    path="/org-config",
    prefix="/v2025",
    tag="Org Config",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "OrgConfig"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:org-configs:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/patch-org-config",
)


def patch_org_config(body: list[JsonPatchOperation]) -> Request[OrgConfig]:
    """Update org config.

    PATCH /org-config
    Scopes: idn:org-configs:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/patch-org-config
    """
    return Request(OPERATION, "/org-config", body=body)
