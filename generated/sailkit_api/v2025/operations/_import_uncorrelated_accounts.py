from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path
from sailkit_core.uploads import Upload

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
    id: Id, body: ImportUncorrelatedAccountsRequest | Mapping[str, Any] | Upload | None = None
) -> Request[LoadUncorrelatedAccountsTask]:
    """Starts a task that processes uncorrelated accounts of a source from a CSV file.

    Poll the task status with the `id` of `task`.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{id}/load-uncorrelated-accounts", **{"id": id}), body=body)
