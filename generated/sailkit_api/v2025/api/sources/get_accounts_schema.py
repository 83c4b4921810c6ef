from __future__ import annotations

from sailkit_core.codec import TEXT
from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="getAccountsSchema",
    method="GET",
    path="/sources/{id}/schemas/accounts",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={200: {"text/csv": TEXT}},
    scopes=("idn:source-schema:manage", "idn:source-schema:read"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-accounts-schema",
)


def get_accounts_schema(id: str) -> Request[str]:
    """Get accounts schema.

    GET /sources/{id}/schemas/accounts
    Scopes: idn:source-schema:manage, idn:source-schema:read.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-accounts-schema
    """
    return Request(OPERATION, _path("/sources/{id}/schemas/accounts", **{"id": id}))
