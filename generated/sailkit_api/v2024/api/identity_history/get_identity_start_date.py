from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="getIdentityStartDate",
    method="GET",
    path="/historical-identities/{id}/start-date",
    prefix="/v2024",
    tag="Identity History",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": None}},
    scopes=("idn:identity-history:manage", "idn:identity-history:read"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-identity-start-date",
)


def get_identity_start_date(id: str) -> Request[str]:
    """Get identity start date.

    GET /historical-identities/{id}/start-date
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:identity-history:manage, idn:identity-history:read.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-identity-start-date
    """
    return Request(OPERATION, _path("/historical-identities/{id}/start-date", **{"id": id}))
