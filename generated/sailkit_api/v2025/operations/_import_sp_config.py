from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

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


def import_sp_config(body: ImportSpConfigRequest, *, preview: bool | None = None) -> Request[SpConfigJob]:
    """Import SP config.

    Args:
        preview: Default: false.
    """
    return Request(OPERATION, "/sp-config/import", query={"preview": preview}, body=body)
