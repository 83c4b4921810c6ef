from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import IdentityHistoryResponse

OPERATION = Operation(
    id="getHistoricalIdentity",
    method="GET",
    path="/historical-identities/{id}",
    prefix="/v2024",
    tag="Identity History",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "IdentityHistoryResponse"}},
    scopes=("idn:identity-history:manage", "idn:identity-history:read"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-historical-identity",
)


def get_historical_identity(id: str) -> Request[IdentityHistoryResponse]:
    """Get historical identity.

    GET /historical-identities/{id}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:identity-history:manage, idn:identity-history:read.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-historical-identity
    """
    return Request(OPERATION, _path("/historical-identities/{id}", **{"id": id}))
