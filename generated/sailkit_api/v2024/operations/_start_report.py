from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import ReportDetails, TaskResultDetails

OPERATION = Operation(
    api=API,
    id="startReport",
    method="POST",
    path="/reports/run",
    tag="Reports Data Extraction",
    results={200: {"application/json": "TaskResultDetails"}},
    bodies={"application/json": "ReportDetails"},
    scopes=("sp:report:manage",),
    user_levels=(
        "CERT_ADMIN",
        "ORG_ADMIN",
        "REPORT_ADMIN",
        "ROLE_ADMIN",
        "ROLE_SUBADMIN",
        "SOURCE_ADMIN",
        "SOURCE_SUBADMIN",
    ),
    application=True,
    page="start-report",
)


def start_report(body: ReportDetails | Mapping[str, Any]) -> Request[TaskResultDetails]:
    """Starts a task that runs a report of the given type.

    Its `id` reads the status and the file of the report. If such a task is running already and cannot run twice,
    that one is returned.
    """
    return Request(OPERATION, "/reports/run", body=body)
