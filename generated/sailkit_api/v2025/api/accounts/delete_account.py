from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AccountsAsyncResult

OPERATION = Operation(
    id="deleteAccount",
    method="DELETE",
    path="/accounts/{id}",
    prefix="/v2025",
    tag="Accounts",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": "AccountsAsyncResult"}},
    scopes=("idn:accounts:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-account",
)


def delete_account(id: str) -> Request[AccountsAsyncResult]:
    """Delete account.

    DELETE /accounts/{id}
    Scopes: idn:accounts:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-account
    """
    return Request(OPERATION, _path("/accounts/{id}", **{"id": id}))
