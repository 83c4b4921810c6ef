from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import NonEmployeeBulkUploadStatus

OPERATION = Operation(
    id="getNonEmployeeBulkUploadStatus",
    method="GET",
    path="/non-employee-sources/{id}/non-employee-bulk-upload/status",
    prefix="/v2024",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "NonEmployeeBulkUploadStatus"}},
    scopes=("idn:nelm:read",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-non-employee-bulk-upload-status",
)


def get_non_employee_bulk_upload_status(id: str) -> Request[NonEmployeeBulkUploadStatus]:
    """Get non-employee bulk upload status.

    GET /non-employee-sources/{id}/non-employee-bulk-upload/status
    Scopes: idn:nelm:read.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-non-employee-bulk-upload-status
    """
    return Request(OPERATION, _path("/non-employee-sources/{id}/non-employee-bulk-upload/status", **{"id": id}))
