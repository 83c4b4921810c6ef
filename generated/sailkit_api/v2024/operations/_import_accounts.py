from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import ImportAccountsRequest, LoadAccountsTask

OPERATION = Operation(
    api=API,
    id="importAccounts",
    method="POST",
    path="/sources/{id}/load-accounts",
    tag="Sources",
    results={202: {"application/json": "LoadAccountsTask"}},
    bodies={"multipart/form-data": "ImportAccountsRequest"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="import-accounts",
)


def import_accounts(id: str, body: ImportAccountsRequest | None = None) -> Request[LoadAccountsTask]:
    """Import accounts."""
    return Request(OPERATION, _path("/sources/{id}/load-accounts", **{"id": id}), body=UNSET if body is None else body)
