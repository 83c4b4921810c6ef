from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import ExportPayload, SpConfigExportJob

OPERATION = Operation(
    api=API,
    id="exportSpConfig",
    method="POST",
    path="/sp-config/export",
    tag="SP-Config",
    results={202: {"application/json": "SpConfigExportJob"}},
    bodies={"application/json": "ExportPayload"},
    scopes=("sp:config:manage", "sp:config:read"),
    user_levels=("ORG_ADMIN",),
    page="export-sp-config",
)


def export_sp_config(body: ExportPayload | Mapping[str, Any]) -> Request[SpConfigExportJob]:
    """Starts a job that exports configuration objects as JSON.

    Poll its status until it is COMPLETE, then download the result. `includeTypes` wins over `excludeTypes`.
    """
    return Request(OPERATION, "/sp-config/export", body=body)
