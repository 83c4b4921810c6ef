from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import ReportDetails, TaskResultDetails

OPERATION = Operation(
    id="startReport",
    method="POST",
    path="/reports/run",
    prefix="/v2025",
    tag="Reports Data Extraction",
    package="sailkit_api.v2025.models",
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
    docs="https://developer.sailpoint.com/docs/api/v2025/start-report",
)


def start_report(body: ReportDetails) -> Request[TaskResultDetails]:
    """Start report.

    POST /reports/run
    Scopes: sp:report:manage.
    User levels: CERT_ADMIN, ORG_ADMIN, REPORT_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    https://developer.sailpoint.com/docs/api/v2025/start-report
    """
    return Request(OPERATION, "/reports/run", body=body)
