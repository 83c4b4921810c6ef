from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteWorkgroup",
    method="DELETE",
    path="/workgroups/{id}",
    tag="Governance Groups",
    results={204: {}},
    scopes=("idn:workgroup:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="delete-workgroup",
)


def delete_workgroup(id: Id) -> Request[None]:
    """Deletes a governance group.

    Args:
        id: ID of the governance group; see `governance_groups.list`.
    """
    return Request(OPERATION, _fill_path("/workgroups/{id}", **{"id": id}))
