from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.uploads import Upload

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


def create_uploaded_configuration(
    body: CreateUploadedConfigurationRequest | Mapping[str, Any] | Upload,
) -> Request[BackupResponse]:
    """Uploads a JSON file of configuration objects, in the format of the SP-Config import.

    Returns the job (202); poll the uploaded configuration until it is complete.
    """
    return Request(OPERATION, "/configuration-hub/backups/uploads", body=body)
