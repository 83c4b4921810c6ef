from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import BackupResponse, CreateUploadedConfigurationRequest

OPERATION = Operation(
    id="createUploadedConfiguration",
    method="POST",
    path="/configuration-hub/backups/uploads",
    prefix="/v2024",
    tag="Configuration Hub",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": "BackupResponse"}},
    bodies={"multipart/form-data": "CreateUploadedConfigurationRequest"},
    scopes=("sp:config-backup:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2024/create-uploaded-configuration",
)


def create_uploaded_configuration(body: CreateUploadedConfigurationRequest) -> Request[BackupResponse]:
    """Create uploaded configuration.

    POST /configuration-hub/backups/uploads
    Scopes: sp:config-backup:manage.

    https://developer.sailpoint.com/docs/api/v2024/create-uploaded-configuration
    """
    return Request(OPERATION, "/configuration-hub/backups/uploads", body=body)
