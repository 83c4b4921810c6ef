from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import NonEmployeeSource

OPERATION = Operation(
    api=API,
    id="getNonEmployeeSource",
    method="GET",
    path="/non-employee-sources/{sourceId}",
    tag="Non-Employee Lifecycle Management",
    results={200: {"application/json": "NonEmployeeSource"}},
    scopes=("idn:nelm:read",),
    application=True,
    page="get-non-employee-source",
)


def get_non_employee_source(source_id: Id) -> Request[NonEmployeeSource]:
    """Returns one non-employee source.

    Account managers can read their own sources only; any other requires the right `idn:nesr:read`.

    Args:
        source_id: ID of the source; see `non_employees.list_sources`.
    """
    return Request(OPERATION, _fill_path("/non-employee-sources/{sourceId}", **{"sourceId": source_id}))
