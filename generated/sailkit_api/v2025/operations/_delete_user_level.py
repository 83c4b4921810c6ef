from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteUserLevel",
    method="DELETE",
    path="/authorization/custom-user-levels/{id}",
    tag="Custom User Levels",
    results={204: {}},
    scopes=("idn:user-level:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    destroys=True,
    page="delete-user-level",
)


def delete_user_level(id: Id) -> Request[None]:
    """Deletes a custom user level.

    Args:
        id: ID of the custom user level; see `custom_user_levels.list`.
    """
    return Request(OPERATION, _fill_path("/authorization/custom-user-levels/{id}", **{"id": id}))
