from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import NonEmployeeBulkUploadStatus

OPERATION = Operation(
    api=API,
    id="getNonEmployeeBulkUploadStatus",
    method="GET",
    path="/non-employee-sources/{id}/non-employee-bulk-upload/status",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeBulkUploadStatus"}},
    scopes=("idn:nelm:read",),
    application=True,
    page="get-non-employee-bulk-upload-status",
)


def get_non_employee_bulk_upload_status(id: Id) -> Request[NonEmployeeBulkUploadStatus]:
    """Returns the status of the latest bulk upload of a non-employee source.

    It is empty when there has been none.

    Args:
        id: ID of the non-employee source; see `non_employees.list_sources`.
    """
    return Request(OPERATION, _fill_path("/non-employee-sources/{id}/non-employee-bulk-upload/status", **{"id": id}))
