from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteBackup",
    method="DELETE",
    path="/configuration-hub/backups/{id}",
    tag="Configuration Hub",
    results={204: {}},
    scopes=("sp:config-backup:manage",),
    destroys=True,
    page="delete-backup",
)


def delete_backup(id: Id) -> Request[None]:
    """Deletes a backup of the tenant's configuration by the id of its job.

    Args:
        id: ID of the backup.
    """
    return Request(OPERATION, _fill_path("/configuration-hub/backups/{id}", **{"id": id}))
