from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import IdentityHistoryResponse

OPERATION = Operation(
    id="getIdentitySnapshot",
    method="GET",
    path="/historical-identities/{id}/snapshots/{date}",
    prefix="/v2025",
    tag="Identity History",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "IdentityHistoryResponse"}},
    scopes=("idn:identity-history:manage", "idn:identity-history:read"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-identity-snapshot",
)


def get_identity_snapshot(id: str, date: str) -> Request[IdentityHistoryResponse]:
    """Get identity snapshot.

    GET /historical-identities/{id}/snapshots/{date}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:identity-history:manage, idn:identity-history:read.

    Args:
        id: Text.
        date: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-identity-snapshot
    """
    return Request(OPERATION, _path("/historical-identities/{id}/snapshots/{date}", **{"id": id, "date": date}))
