from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import AccountAttributesCreate, AccountsAsyncResult

OPERATION = Operation(
    id="createAccount",
    method="POST",
    path="/accounts",
    prefix="/v2025",
    tag="Accounts",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": "AccountsAsyncResult"}},
    bodies={"application/json": "AccountAttributesCreate"},
    scopes=("idn:accounts:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/create-account",
)


def create_account(body: AccountAttributesCreate) -> Request[AccountsAsyncResult]:
    """Create account.

    POST /accounts
    Scopes: idn:accounts:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-account
    """
    return Request(OPERATION, "/accounts", body=body)
