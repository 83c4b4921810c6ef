from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="getIdentityStartDate",
    method="GET",
    path="/historical-identities/{id}/start-date",
    tag="Identity History",
    results={200: {"application/json": None}},
    scopes=("idn:identity-history:manage", "idn:identity-history:read"),
    application=True,
    experimental=True,
    page="get-identity-start-date",
)


def get_identity_start_date(id: Id) -> Request[str]:
    """Returns the start date of an identity.

    Requires the right `idn:identity-history:read`.

    Args:
        id: ID of the historical identity; see `identity_history.list`.
    """
    return Request(OPERATION, _fill_path("/historical-identities/{id}/start-date", **{"id": id}))
