from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteBackup",
    method="DELETE",
    path="/configuration-hub/backups/{id}",
    prefix="/v2025",
    tag="Configuration Hub",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("sp:config-backup:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-backup",
)


def delete_backup(id: str) -> Request[None]:
    """Delete backup.

    DELETE /configuration-hub/backups/{id}
    Scopes: sp:config-backup:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-backup
    """
    return Request(OPERATION, _path("/configuration-hub/backups/{id}", **{"id": id}))
