from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteUploadedConfiguration",
    method="DELETE",
    path="/configuration-hub/backups/uploads/{id}",
    tag="Configuration Hub",
    results={204: {}},
    scopes=("sp:config-backup:manage",),
    page="delete-uploaded-configuration",
)


def delete_uploaded_configuration(id: str) -> Request[None]:
    """Delete uploaded configuration."""
    return Request(OPERATION, _path("/configuration-hub/backups/uploads/{id}", **{"id": id}))
