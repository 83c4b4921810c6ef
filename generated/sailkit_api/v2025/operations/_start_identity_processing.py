from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import ProcessIdentitiesRequest, TaskResultResponse

OPERATION = Operation(
    api=API,
    id="startIdentityProcessing",
    method="POST",
    path="/identities/process",
    tag="Identities",
    results={202: {"application/json": "TaskResultResponse"}},
    bodies={"application/json": "ProcessIdentitiesRequest"},
    scopes=("idn:identity:manage", "idn:identity:process"),
    user_levels=("HELPDESK", "ORG_ADMIN"),
    application=True,
    experimental=True,
    page="start-identity-processing",
)


def start_identity_processing(body: ProcessIdentitiesRequest | Mapping[str, Any]) -> Request[TaskResultResponse]:
    """Starts a task that recalculates 1 to 250 identities and provisions what is missing, and returns it.

    Attributes, managers and role assignments are renewed. Meant for single cases: the service itself processes
    everyone, twice a day.
    """
    return Request(OPERATION, "/identities/process", body=body)
