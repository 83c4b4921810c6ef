from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path
from sailkit_core.uploads import Upload

from ..api import API

if TYPE_CHECKING:
    from ..models import ImportAccountsSchemaRequest, Schema

OPERATION = Operation(
    api=API,
    id="importAccountsSchema",
    method="POST",
    path="/sources/{id}/schemas/accounts",
    tag="Sources",
    results={200: {"application/json": "Schema"}},
    bodies={"multipart/form-data": "ImportAccountsSchemaRequest"},
    scopes=("idn:source-schema:manage",),
    page="import-accounts-schema",
)


def import_accounts_schema(id: Id, body: ImportAccountsSchemaRequest | Mapping[str, Any] | Upload) -> Request[Schema]:
    """Sets the account attributes of a delimited-file source from a CSV template.

    Returns the schema.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{id}/schemas/accounts", **{"id": id}), body=body)
