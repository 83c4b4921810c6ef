from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteNonEmployeeSource",
    method="DELETE",
    path="/non-employee-sources/{sourceId}",
    tag="Non-Employee Lifecycle Management",
    results={204: {}},
    scopes=("idn:nelm:manage",),
    application=True,
    destroys=True,
    page="delete-non-employee-source",
)


def delete_non_employee_source(source_id: Id) -> Request[None]:
    """Deletes a non-employee source and returns nothing.

    Requires the right `idn:nesr:delete`.

    Args:
        source_id: ID of the source; see `non_employees.list_sources`.
    """
    return Request(OPERATION, _fill_path("/non-employee-sources/{sourceId}", **{"sourceId": source_id}))
