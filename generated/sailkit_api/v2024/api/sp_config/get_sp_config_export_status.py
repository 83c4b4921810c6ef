from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SpConfigExportJobStatus

OPERATION = Operation(
    id="getSpConfigExportStatus",
    method="GET",
    path="/sp-config/export/{id}",
    prefix="/v2024",
    tag="SP-Config",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "SpConfigExportJobStatus"}},
    scopes=("sp:config:manage", "sp:config:read"),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-sp-config-export-status",
)


def get_sp_config_export_status(id: str) -> Request[SpConfigExportJobStatus]:
    """Get SP config export status.

    GET /sp-config/export/{id}
    Scopes: sp:config:manage, sp:config:read.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-sp-config-export-status
    """
    return Request(OPERATION, _path("/sp-config/export/{id}", **{"id": id}))
