from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import NonEmployeeSourceRequestBody, NonEmployeeSourceWithCloudExternalId

OPERATION = Operation(
    api=API,
    id="createNonEmployeeSource",
    method="POST",
    path="/non-employee-sources",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeSourceWithCloudExternalId"}},
    bodies={"application/json": "NonEmployeeSourceRequestBody"},
    scopes=("idn:nelm:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="create-non-employee-source",
)


def create_non_employee_source(
    body: NonEmployeeSourceRequestBody | Mapping[str, Any],
) -> Request[NonEmployeeSourceWithCloudExternalId]:
    """Creates a source for non-employees, with its approvers and account managers."""
    return Request(OPERATION, "/non-employee-sources", body=body)
