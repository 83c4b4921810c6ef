from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path
from sailkit_core.uploads import Upload

from ..api import API

if TYPE_CHECKING:
    from ..models import ImportNonEmployeeRecordsInBulkRequest, NonEmployeeBulkUploadJob

OPERATION = Operation(
    api=API,
    id="importNonEmployeeRecordsInBulk",
    method="POST",
    path="/non-employee-sources/{id}/non-employee-bulk-upload",
    tag="Non-Employee Lifecycle Management",
    results={202: {"application/json": "NonEmployeeBulkUploadJob"}},
    bodies={"multipart/form-data": "ImportNonEmployeeRecordsInBulkRequest"},
    scopes=("idn:nelm:manage",),
    application=True,
    page="import-non-employee-records-in-bulk",
)


def import_non_employee_records_in_bulk(
    id: Id, body: ImportNonEmployeeRecordsInBulkRequest | Mapping[str, Any] | Upload | None = None
) -> Request[NonEmployeeBulkUploadJob]:
    """Starts a bulk upload that creates and changes non-employees of a source from a CSV file.

    The answer (202) comes before the work is done; poll the status of the bulk upload.

    Args:
        id: ID of the non-employee source; see `non_employees.list_sources`.
    """
    return Request(
        OPERATION, _fill_path("/non-employee-sources/{id}/non-employee-bulk-upload", **{"id": id}), body=body
    )
