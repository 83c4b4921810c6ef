from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import OrgConfig

OPERATION = Operation(
    api=API,
    id="getOrgConfig",
    method="GET",
    path="/org-config",
    tag="Org Config",
    results={200: {"application/json": "OrgConfig"}},
    scopes=("idn:org-configs:manage", "idn:org-configs:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-org-config",
)


def get_org_config() -> Request[OrgConfig]:
    """Get org config."""
    return Request(OPERATION, "/org-config")
