from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ImportNonEmployeeRecordsInBulkRequest, NonEmployeeBulkUploadJob

OPERATION = Operation(
    id="importNonEmployeeRecordsInBulk",
    method="POST",
    path="/non-employee-sources/{id}/non-employee-bulk-upload",
    prefix="/v2024",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": "NonEmployeeBulkUploadJob"}},
    bodies={"multipart/form-data": "ImportNonEmployeeRecordsInBulkRequest"},
    scopes=("idn:nelm:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/import-non-employee-records-in-bulk",
)


def import_non_employee_records_in_bulk(
    id: str, body: ImportNonEmployeeRecordsInBulkRequest | None = None
) -> Request[NonEmployeeBulkUploadJob]:
    """Import non-employee records in bulk.

    POST /non-employee-sources/{id}/non-employee-bulk-upload
    Scopes: idn:nelm:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/import-non-employee-records-in-bulk
    """
    return Request(
        OPERATION,
        _path("/non-employee-sources/{id}/non-employee-bulk-upload", **{"id": id}),
        body=UNSET if body is None else body,
    )
