from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteMachineIdentity",
    method="DELETE",
    path="/machine-identities/{id}",
    tag="Machine Identities",
    results={204: {}},
    scopes=("idn:mis-identity:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    destroys=True,
    page="delete-machine-identity",
)


def delete_machine_identity(id: Id) -> Request[None]:
    """Deletes a machine identity and returns nothing.

    Args:
        id: ID of the machine identity; see `machine_identities.list`.
    """
    return Request(OPERATION, _fill_path("/machine-identities/{id}", **{"id": id}))
