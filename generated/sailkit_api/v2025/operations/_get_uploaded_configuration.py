from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import BackupResponse

OPERATION = Operation(
    api=API,
    id="getUploadedConfiguration",
    method="GET",
    path="/configuration-hub/backups/uploads/{id}",
    tag="Configuration Hub",
    results={200: {"application/json": "BackupResponse"}},
    scopes=("sp:config-backup:manage", "sp:config-backup:read"),
    page="get-uploaded-configuration",
)


def get_uploaded_configuration(id: Id) -> Request[BackupResponse]:
    """Returns one uploaded configuration, with the status of its job.

    Args:
        id: ID of the upload.
    """
    return Request(OPERATION, _fill_path("/configuration-hub/backups/uploads/{id}", **{"id": id}))
