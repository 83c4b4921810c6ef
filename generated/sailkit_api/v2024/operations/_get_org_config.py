from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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
    """Returns the settings of the tenant that its administrators can see, such as the time zone."""
    return Request(OPERATION, "/org-config")
