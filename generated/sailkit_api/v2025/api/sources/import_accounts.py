from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ImportAccountsRequest, LoadAccountsTask

OPERATION = Operation(
    id="importAccounts",
    method="POST",
    path="/sources/{id}/load-accounts",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": "LoadAccountsTask"}},
    bodies={"multipart/form-data": "ImportAccountsRequest"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/import-accounts",
)


def import_accounts(id: str, body: ImportAccountsRequest | None = None) -> Request[LoadAccountsTask]:
    """Import accounts.

    POST /sources/{id}/load-accounts
    Scopes: idn:sources:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/import-accounts
    """
    return Request(OPERATION, _path("/sources/{id}/load-accounts", **{"id": id}), body=UNSET if body is None else body)
