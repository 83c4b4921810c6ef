from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import DeleteNonEmployeeRecordsInBulkRequest

OPERATION = Operation(
    id="deleteNonEmployeeRecordsInBulk",
    method="POST",
    path="/non-employee-records/bulk-delete",
    prefix="/v2025",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2025.models",
    results={204: {}},
    bodies={"application/json": "DeleteNonEmployeeRecordsInBulkRequest"},
    scopes=("idn:nelm:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-non-employee-records-in-bulk",
)


def delete_non_employee_records_in_bulk(body: DeleteNonEmployeeRecordsInBulkRequest) -> Request[None]:
    """Delete non-employee records in bulk.

    POST /non-employee-records/bulk-delete
    Scopes: idn:nelm:manage.

    https://developer.sailpoint.com/docs/api/v2025/delete-non-employee-records-in-bulk
    """
    return Request(OPERATION, "/non-employee-records/bulk-delete", body=body)
