from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SpConfigImportJobStatus

OPERATION = Operation(
    api=API,
    id="getSpConfigImportStatus",
    method="GET",
    path="/sp-config/import/{id}",
    tag="SP-Config",
    results={200: {"application/json": "SpConfigImportJobStatus"}},
    scopes=("sp:config:manage",),
    user_levels=("ORG_ADMIN",),
    page="get-sp-config-import-status",
)


def get_sp_config_import_status(id: Id) -> Request[SpConfigImportJobStatus]:
    """Returns the status of an import job.

    It is NOT_STARTED, IN_PROGRESS, COMPLETE, CANCELLED or FAILED.

    Args:
        id: ID of the import; see `sp_config.start_import`.
    """
    return Request(OPERATION, _fill_path("/sp-config/import/{id}", **{"id": id}))
