from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import ExportPayload, SpConfigExportJob

OPERATION = Operation(
    id="exportSpConfig",
    method="POST",
    path="/sp-config/export",
    prefix="/v2024",
    tag="SP-Config",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": "SpConfigExportJob"}},
    bodies={"application/json": "ExportPayload"},
    scopes=("sp:config:manage", "sp:config:read"),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/export-sp-config",
)


def export_sp_config(body: ExportPayload) -> Request[SpConfigExportJob]:
    """Export SP config.

    POST /sp-config/export
    Scopes: sp:config:manage, sp:config:read.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/export-sp-config
    """
    return Request(OPERATION, "/sp-config/export", body=body)
