from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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
    """Import accounts.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{id}/load-accounts", **{"id": id}), body=body)
