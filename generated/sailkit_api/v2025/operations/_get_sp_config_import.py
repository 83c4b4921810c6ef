from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

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
    """Get SP config import."""
    return Request(OPERATION, _path("/sp-config/import/{id}/download", **{"id": id}))
