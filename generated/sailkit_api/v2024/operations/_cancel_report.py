from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="cancelReport",
    method="POST",
    path="/reports/{id}/cancel",
    tag="Reports Data Extraction",
    results={204: {}},
    scopes=("sp:report:manage",),
    page="cancel-report",
)


def cancel_report(id: str) -> Request[None]:
    """Cancel report.

    Args:
        id: ID of the report; see `reports.start`.
    """
    return Request(OPERATION, _fill_path("/reports/{id}/cancel", **{"id": id}))
