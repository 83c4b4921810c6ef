from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Identity

OPERATION = Operation(
    api=API,
    id="getIdentity",
    method="GET",
    path="/identities/{id}",
    tag="Identities",
    results={200: {"application/json": "Identity"}},
    scopes=("idn:identity:manage", "idn:identity:read"),
    page="get-identity",
)


def get_identity(id: Id) -> Request[Identity]:
    """Returns one identity, with its attributes, manager, lifecycle state and status.

    Args:
        id: ID of the identity; see `identities.list`.
    """
    return Request(OPERATION, _fill_path("/identities/{id}", **{"id": id}))
