from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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
    destroys=True,
    page="cancel-report",
)


def cancel_report(id: Id) -> Request[None]:
    """Cancels a running report and returns nothing.

    Args:
        id: ID of the report; see `reports.start`.
    """
    return Request(OPERATION, _fill_path("/reports/{id}/cancel", **{"id": id}))
