from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import BackupResponse

OPERATION = Operation(
    id="getUploadedConfiguration",
    method="GET",
    path="/configuration-hub/backups/uploads/{id}",
    prefix="/v2025",
    tag="Configuration Hub",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "BackupResponse"}},
    scopes=("sp:config-backup:manage", "sp:config-backup:read"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-uploaded-configuration",
)


def get_uploaded_configuration(id: str) -> Request[BackupResponse]:
    """Get uploaded configuration.

    GET /configuration-hub/backups/uploads/{id}
    Scopes: sp:config-backup:manage, sp:config-backup:read.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-uploaded-configuration
    """
    return Request(OPERATION, _path("/configuration-hub/backups/uploads/{id}", **{"id": id}))
