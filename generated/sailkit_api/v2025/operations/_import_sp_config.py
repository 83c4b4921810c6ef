from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.uploads import Upload

from ..api import API

if TYPE_CHECKING:
    from ..models import ImportSpConfigRequest, SpConfigJob

OPERATION = Operation(
    api=API,
    id="importSpConfig",
    method="POST",
    path="/sp-config/import",
    tag="SP-Config",
    results={202: {"application/json": "SpConfigJob"}},
    bodies={"multipart/form-data": "ImportSpConfigRequest"},
    scopes=("sp:config:manage",),
    user_levels=("ORG_ADMIN",),
    page="import-sp-config",
)


def import_sp_config(
    body: ImportSpConfigRequest | Mapping[str, Any] | Upload, *, preview: bool | None = None
) -> Request[SpConfigJob]:
    """Starts a job that imports configuration objects from a JSON file.

    Existing objects are exported first as a backup, unless `excludeBackup` is true; with `preview` true nothing is
    imported. Poll the status of the job, then download its result.

    Args:
        preview: Default: false.
    """
    return Request(OPERATION, "/sp-config/import", query={"preview": preview}, body=body)
