from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteUploadedConfiguration",
    method="DELETE",
    path="/configuration-hub/backups/uploads/{id}",
    tag="Configuration Hub",
    results={204: {}},
    scopes=("sp:config-backup:manage",),
    destroys=True,
    page="delete-uploaded-configuration",
)


def delete_uploaded_configuration(id: Id) -> Request[None]:
    """Deletes an uploaded configuration by the id of its job.

    Args:
        id: ID of the upload.
    """
    return Request(OPERATION, _fill_path("/configuration-hub/backups/uploads/{id}", **{"id": id}))
