from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteIdentity",
    method="DELETE",
    path="/identities/{id}",
    tag="Identities",
    results={204: {}},
    scopes=("idn:identity:manage",),
    application=True,
    destroys=True,
    page="delete-identity",
)


def delete_identity(id: Id) -> Request[None]:
    """Deletes an identity and returns nothing.

    While it still owns something the service refuses with status 400, and the body lists what; reassign that first.

    Args:
        id: ID of the identity; see `identities.list`.
    """
    return Request(OPERATION, _fill_path("/identities/{id}", **{"id": id}))
