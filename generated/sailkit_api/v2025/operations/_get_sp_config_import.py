from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SpConfigImportResults

OPERATION = Operation(
    api=API,
    id="getSpConfigImport",
    method="GET",
    path="/sp-config/import/{id}/download",
    tag="SP-Config",
    results={200: {"application/json": "SpConfigImportResults"}},
    scopes=("sp:config:manage",),
    user_levels=("ORG_ADMIN",),
    page="get-sp-config-import",
)


def get_sp_config_import(id: Id) -> Request[SpConfigImportResults]:
    """Returns the result of a finished import job, with errors, warnings and messages by type of object.

    `exportJobId` is the backup that was made before.

    Args:
        id: ID of the import; see `sp_config.start_import`.
    """
    return Request(OPERATION, _fill_path("/sp-config/import/{id}/download", **{"id": id}))
