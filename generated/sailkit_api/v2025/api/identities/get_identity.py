from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Identity

OPERATION = Operation(
    id="getIdentity",
    method="GET",
    path="/identities/{id}",
    prefix="/v2025",
    tag="Identities",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "Identity"}},
    scopes=("idn:identity:manage", "idn:identity:read"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-identity",
)


def get_identity(id: str) -> Request[Identity]:
    """Get identity.

    Returns one identity, with its attributes, manager, lifecycle state and status.

    GET /identities/{id}
    Scopes: idn:identity:manage, idn:identity:read.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-identity
    """
    return Request(OPERATION, _path("/identities/{id}", **{"id": id}))
