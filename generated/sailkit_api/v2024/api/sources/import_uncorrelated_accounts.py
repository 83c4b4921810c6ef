from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ImportConnectorFileRequest, LoadUncorrelatedAccountsTask

OPERATION = Operation(
    id="importUncorrelatedAccounts",
    method="POST",
    path="/sources/{id}/load-uncorrelated-accounts",
    prefix="/v2024",
    tag="Sources",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": "LoadUncorrelatedAccountsTask"}},
    bodies={"multipart/form-data": "ImportConnectorFileRequest"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/import-uncorrelated-accounts",
)


def import_uncorrelated_accounts(
    id: str, body: ImportConnectorFileRequest | None = None
) -> Request[LoadUncorrelatedAccountsTask]:
    """Import uncorrelated accounts.

    POST /sources/{id}/load-uncorrelated-accounts
    Scopes: idn:sources:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/import-uncorrelated-accounts
    """
    return Request(
        OPERATION, _path("/sources/{id}/load-uncorrelated-accounts", **{"id": id}), body=UNSET if body is None else body
    )
