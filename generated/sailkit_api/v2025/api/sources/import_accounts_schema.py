from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ImportConnectorFileRequest, Schema

OPERATION = Operation(
    id="importAccountsSchema",
    method="POST",
    path="/sources/{id}/schemas/accounts",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "Schema"}},
    bodies={"multipart/form-data": "ImportConnectorFileRequest"},
    scopes=("idn:source-schema:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/import-accounts-schema",
)


def import_accounts_schema(id: str, body: ImportConnectorFileRequest) -> Request[Schema]:
    """Import accounts schema.

    POST /sources/{id}/schemas/accounts
    Scopes: idn:source-schema:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/import-accounts-schema
    """
    return Request(OPERATION, _path("/sources/{id}/schemas/accounts", **{"id": id}), body=body)
