from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AccountAttributes, AccountsAsyncResult

OPERATION = Operation(
    id="putAccount",
    method="PUT",
    path="/accounts/{id}",
    prefix="/v2025",
    tag="Accounts",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": "AccountsAsyncResult"}},
    bodies={"application/json": "AccountAttributes"},
    scopes=("idn:accounts:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/put-account",
)


def put_account(id: str, body: AccountAttributes) -> Request[AccountsAsyncResult]:
    """Replace account.

    PUT /accounts/{id}
    Scopes: idn:accounts:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/put-account
    """
    return Request(OPERATION, _path("/accounts/{id}", **{"id": id}), body=body)
