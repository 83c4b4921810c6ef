from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import OrgConfig

OPERATION = Operation(
    id="getOrgConfig",
    method="GET",
    path="/org-config",
    prefix="/v2024",
    tag="Org Config",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "OrgConfig"}},
    scopes=("idn:org-configs:manage", "idn:org-configs:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-org-config",
)


def get_org_config() -> Request[OrgConfig]:
    """Get org config.

    GET /org-config
    Scopes: idn:org-configs:manage, idn:org-configs:read.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/get-org-config
    """
    return Request(OPERATION, "/org-config")
