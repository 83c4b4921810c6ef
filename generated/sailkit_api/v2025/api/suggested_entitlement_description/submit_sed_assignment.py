from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import SedAssignment, SedAssignmentResponse

OPERATION = Operation(
    id="submitSedAssignment",
    method="POST",
    path="/suggested-entitlement-description-assignments",
    prefix="/v2025",
    tag="Suggested Entitlement Description",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": "SedAssignmentResponse"}},
    bodies={"application/json-patch+json": "SedAssignment"},
    scopes=("idn:sed:write",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/submit-sed-assignment",
)


def submit_sed_assignment(body: SedAssignment) -> Request[SedAssignmentResponse]:
    """Submit SED assignment.

    POST /suggested-entitlement-description-assignments
    Scopes: idn:sed:write.
    User levels: ORG_ADMIN, SOURCE_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/submit-sed-assignment
    """
    return Request(OPERATION, "/suggested-entitlement-description-assignments", body=body)
