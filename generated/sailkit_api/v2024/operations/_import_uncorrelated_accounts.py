from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ImportUncorrelatedAccountsRequest, LoadUncorrelatedAccountsTask

OPERATION = Operation(
    api=API,
    id="importUncorrelatedAccounts",
    method="POST",
    path="/sources/{id}/load-uncorrelated-accounts",
    tag="Sources",
    results={202: {"application/json": "LoadUncorrelatedAccountsTask"}},
    bodies={"multipart/form-data": "ImportUncorrelatedAccountsRequest"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="import-uncorrelated-accounts",
)


def import_uncorrelated_accounts(
    id: str, body: ImportUncorrelatedAccountsRequest | None = None
) -> Request[LoadUncorrelatedAccountsTask]:
    """Import uncorrelated accounts.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{id}/load-uncorrelated-accounts", **{"id": id}), body=body)
