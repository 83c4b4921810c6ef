from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteBackup",
    method="DELETE",
    path="/configuration-hub/backups/{id}",
    tag="Configuration Hub",
    results={204: {}},
    scopes=("sp:config-backup:manage",),
    page="delete-backup",
)


def delete_backup(id: str) -> Request[None]:
    """Delete backup."""
    return Request(OPERATION, _path("/configuration-hub/backups/{id}", **{"id": id}))
