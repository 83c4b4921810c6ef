from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="cancelReport",
    method="POST",
    path="/reports/{id}/cancel",
    prefix="/v2024",
    tag="Reports Data Extraction",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("sp:report:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2024/cancel-report",
)


def cancel_report(id: str) -> Request[None]:
    """Cancel report.

    POST /reports/{id}/cancel
    Scopes: sp:report:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/cancel-report
    """
    return Request(OPERATION, _path("/reports/{id}/cancel", **{"id": id}))
