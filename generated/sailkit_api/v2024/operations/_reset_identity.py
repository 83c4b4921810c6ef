from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="resetIdentity",
    method="POST",
    path="/identities/{id}/reset",
    tag="Identities",
    results={202: {}},
    scopes=("idn:identity:manage",),
    application=True,
    destroys=True,
    page="reset-identity",
)


def reset_identity(id: Id) -> Request[None]:
    """Takes registration and elevated user levels from a user who cannot authenticate any more.

    Helps who has forgotten, say, the answers to security questions. The answer (202) is empty and comes before the
    work is done.

    Args:
        id: ID of the identity; see `identities.list`.
    """
    return Request(OPERATION, _fill_path("/identities/{id}/reset", **{"id": id}))
