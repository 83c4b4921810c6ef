from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SpConfigExportJobStatus

OPERATION = Operation(
    api=API,
    id="getSpConfigExportStatus",
    method="GET",
    path="/sp-config/export/{id}",
    tag="SP-Config",
    results={200: {"application/json": "SpConfigExportJobStatus"}},
    scopes=("sp:config:manage", "sp:config:read"),
    user_levels=("ORG_ADMIN",),
    page="get-sp-config-export-status",
)


def get_sp_config_export_status(id: Id) -> Request[SpConfigExportJobStatus]:
    """Returns the status of an export job.

    It is NOT_STARTED, IN_PROGRESS, COMPLETE, CANCELLED or FAILED.

    Args:
        id: ID of the export; see `sp_config.start_export`.
    """
    return Request(OPERATION, _fill_path("/sp-config/export/{id}", **{"id": id}))
