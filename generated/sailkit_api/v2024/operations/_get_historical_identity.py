from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentityHistoryResponse

OPERATION = Operation(
    api=API,
    id="getHistoricalIdentity",
    method="GET",
    path="/historical-identities/{id}",
    tag="Identity History",
    results={200: {"application/json": "IdentityHistoryResponse"}},
    scopes=("idn:identity-history:manage", "idn:identity-history:read"),
    application=True,
    experimental=True,
    page="get-historical-identity",
)


def get_historical_identity(id: Id) -> Request[IdentityHistoryResponse]:
    """Returns the latest snapshot of an identity.

    Requires the right `idn:identity-history:read`.

    Args:
        id: ID of the historical identity; see `identity_history.list`.
    """
    return Request(OPERATION, _fill_path("/historical-identities/{id}", **{"id": id}))
