from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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
    destroys=True,
    page="delete-non-employee-records-in-bulk",
)


def delete_non_employee_records_in_bulk(
    body: DeleteNonEmployeeRecordsInBulkRequest | Mapping[str, Any],
) -> Request[None]:
    """Deletes the non-employees of the given ids and returns nothing.

    Requires the right `idn:nesr:delete`.
    """
    return Request(OPERATION, "/non-employee-records/bulk-delete", body=body)
