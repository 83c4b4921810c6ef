from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

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
    """Cancel report."""
    return Request(OPERATION, _path("/reports/{id}/cancel", **{"id": id}))
