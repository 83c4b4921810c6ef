from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import NonEmployeeSourceRequestBody, NonEmployeeSourceWithCloudExternalId

OPERATION = Operation(
    id="createNonEmployeeSource",
    method="POST",
    path="/non-employee-sources",
    prefix="/v2025",
    tag="Non-Employee Lifecycle Management",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "NonEmployeeSourceWithCloudExternalId"}},
    bodies={"application/json": "NonEmployeeSourceRequestBody"},
    scopes=("idn:nelm:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/create-non-employee-source",
)


def create_non_employee_source(body: NonEmployeeSourceRequestBody) -> Request[NonEmployeeSourceWithCloudExternalId]:
    """Create non-employee source.

    POST /non-employee-sources
    Scopes: idn:nelm:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-non-employee-source
    """
    return Request(OPERATION, "/non-employee-sources", body=body)
