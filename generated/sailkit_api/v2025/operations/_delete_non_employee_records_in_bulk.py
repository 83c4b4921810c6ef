from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import DeleteNonEmployeeRecordsInBulkRequest

OPERATION = Operation(
    api=API,
    id="deleteNonEmployeeRecordsInBulk",
    method="POST",
    path="/non-employee-records/bulk-delete",
    tag="Non-Employee Lifecycle Management",
    results={204: {}},
    bodies={"application/json": "DeleteNonEmployeeRecordsInBulkRequest"},
    scopes=("idn:nelm:manage",),
    application=True,
    page="delete-non-employee-records-in-bulk",
)


def delete_non_employee_records_in_bulk(body: DeleteNonEmployeeRecordsInBulkRequest) -> Request[None]:
    """Delete non-employee records in bulk."""
    return Request(OPERATION, "/non-employee-records/bulk-delete", body=body)
