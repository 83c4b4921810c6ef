from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import ImportConnectorFileRequest, Schema

OPERATION = Operation(
    api=API,
    id="importAccountsSchema",
    method="POST",
    path="/sources/{id}/schemas/accounts",
    tag="Sources",
    results={200: {"application/json": "Schema"}},
    bodies={"multipart/form-data": "ImportConnectorFileRequest"},
    scopes=("idn:source-schema:manage",),
    page="import-accounts-schema",
)


def import_accounts_schema(id: str, body: ImportConnectorFileRequest) -> Request[Schema]:
    """Import accounts schema."""
    return Request(OPERATION, _path("/sources/{id}/schemas/accounts", **{"id": id}), body=body)
