from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteApplication",
    method="DELETE",
    path="/das/applications/{id}",
    tag="Data Access Security",
    results={204: {}},
    scopes=("das:applications:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="delete-application",
)


def delete_application(id: int) -> Request[None]:
    """Deletes one application of Data Access Security.

    Args:
        id: ID of the application.
    """
    return Request(OPERATION, _fill_path("/das/applications/{id}", **{"id": id}))
