from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteUploadedConfiguration",
    method="DELETE",
    path="/configuration-hub/backups/uploads/{id}",
    prefix="/v2025",
    tag="Configuration Hub",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("sp:config-backup:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-uploaded-configuration",
)


def delete_uploaded_configuration(id: str) -> Request[None]:
    """Delete uploaded configuration.

    DELETE /configuration-hub/backups/uploads/{id}
    Scopes: sp:config-backup:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-uploaded-configuration
    """
    return Request(OPERATION, _path("/configuration-hub/backups/uploads/{id}", **{"id": id}))
