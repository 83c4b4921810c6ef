from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import SedAssignment, SedAssignmentResponse

OPERATION = Operation(
    api=API,
    id="submitSedAssignment",
    method="POST",
    path="/suggested-entitlement-description-assignments",
    tag="Suggested Entitlement Description",
    results={202: {"application/json": "SedAssignmentResponse"}},
    bodies={"application/json-patch+json": "SedAssignment"},
    scopes=("idn:sed:write",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    application=True,
    page="submit-sed-assignment",
)


def submit_sed_assignment(body: SedAssignment | Mapping[str, Any]) -> Request[SedAssignmentResponse]:
    """Assigns suggested descriptions to someone who decides on them.

    Returns the id of the batch.
    """
    return Request(OPERATION, "/suggested-entitlement-description-assignments", body=body)
