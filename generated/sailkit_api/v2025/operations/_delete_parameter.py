from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteParameter",
    method="DELETE",
    path="/parameter-storage/parameters/{id}",
    tag="Parameter Storage",
    results={200: {}},
    scopes=("sp:parameter-storage:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-parameter",
)


def delete_parameter(id: Id) -> Request[None]:
    """Deletes a parameter.

    One that is still referred to is not deleted.

    Args:
        id: ID of the parameter; see `parameter_storage.list`.
    """
    return Request(OPERATION, _fill_path("/parameter-storage/parameters/{id}", **{"id": id}))
