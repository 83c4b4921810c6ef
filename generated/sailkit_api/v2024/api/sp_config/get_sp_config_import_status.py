from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SpConfigImportJobStatus

OPERATION = Operation(
    id="getSpConfigImportStatus",
    method="GET",
    path="/sp-config/import/{id}",
    prefix="/v2024",
    tag="SP-Config",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "SpConfigImportJobStatus"}},
    scopes=("sp:config:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-sp-config-import-status",
)


def get_sp_config_import_status(id: str) -> Request[SpConfigImportJobStatus]:
    """Get SP config import status.

    GET /sp-config/import/{id}
    Scopes: sp:config:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-sp-config-import-status
    """
    return Request(OPERATION, _path("/sp-config/import/{id}", **{"id": id}))
