from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import BackupResponse, CreateUploadedConfigurationRequest

OPERATION = Operation(
    api=API,
    id="createUploadedConfiguration",
    method="POST",
    path="/configuration-hub/backups/uploads",
    tag="Configuration Hub",
    results={202: {"application/json": "BackupResponse"}},
    bodies={"multipart/form-data": "CreateUploadedConfigurationRequest"},
    scopes=("sp:config-backup:manage",),
    page="create-uploaded-configuration",
)


def create_uploaded_configuration(body: CreateUploadedConfigurationRequest) -> Request[BackupResponse]:
    """Create uploaded configuration."""
    return Request(OPERATION, "/configuration-hub/backups/uploads", body=body)
