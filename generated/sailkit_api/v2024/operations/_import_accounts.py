from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path
from sailkit_core.uploads import Upload

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


def import_accounts(
    id: Id, body: ImportAccountsRequest | Mapping[str, Any] | Upload | None = None
) -> Request[LoadAccountsTask]:
    """Starts a task that aggregates the accounts of a source.

    A delimited-file source requires the CSV file; `disableOptimization` processes unchanged accounts as well. Poll
    the task status with the `id` of `task`.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{id}/load-accounts", **{"id": id}), body=body)
