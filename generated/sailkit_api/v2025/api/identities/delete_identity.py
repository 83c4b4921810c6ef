from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteIdentity",
    method="DELETE",
    path="/identities/{id}",
    prefix="/v2025",
    tag="Identities",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("idn:identity:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-identity",
)


def delete_identity(id: str) -> Request[None]:
    """Delete identity.

    Deletes an identity and returns nothing. While it still owns something the service refuses with status 400, and
    the body lists what; reassign that first.

    DELETE /identities/{id}
    Scopes: idn:identity:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-identity
    """
    return Request(OPERATION, _path("/identities/{id}", **{"id": id}))
