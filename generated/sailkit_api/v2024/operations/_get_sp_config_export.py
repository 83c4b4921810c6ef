from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SpConfigExportResults

OPERATION = Operation(
    api=API,
    id="getSpConfigExport",
    method="GET",
    path="/sp-config/export/{id}/download",
    tag="SP-Config",
    results={200: {"application/json": "SpConfigExportResults"}},
    scopes=("sp:config:manage", "sp:config:read"),
    user_levels=("ORG_ADMIN",),
    page="get-sp-config-export",
)


def get_sp_config_export(id: Id) -> Request[SpConfigExportResults]:
    """Returns the result of a finished export job, with all exported objects.

    It can be downloaded until the job's `expiration`.

    Args:
        id: ID of the export; see `sp_config.start_export`.
    """
    return Request(OPERATION, _fill_path("/sp-config/export/{id}/download", **{"id": id}))
