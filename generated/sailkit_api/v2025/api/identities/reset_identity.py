from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="resetIdentity",
    method="POST",
    path="/identities/{id}/reset",
    prefix="/v2025",
    tag="Identities",
    package="sailkit_api.v2025.models",
    results={202: {}},
    scopes=("idn:identity:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/reset-identity",
)


def reset_identity(id: str) -> Request[None]:
    """Reset identity.

    Takes registration and elevated user levels away from a user who has forgotten, say, the answers to security
    questions. Returns nothing; the answer (202) comes before the work is done.

    POST /identities/{id}/reset
    Scopes: idn:identity:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/reset-identity
    """
    return Request(OPERATION, _path("/identities/{id}/reset", **{"id": id}))
