from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
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


def get_sp_config_import(id: str) -> Request[SpConfigImportResults]:
    """Get SP config import.

    Args:
        id: ID of the import; see `sp_config.start_import`.
    """
    return Request(OPERATION, _fill_path("/sp-config/import/{id}/download", **{"id": id}))
