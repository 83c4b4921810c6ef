from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AccountsAsyncResult, AccountToggleRequest

OPERATION = Operation(
    id="enableAccount",
    method="POST",
    path="/accounts/{id}/enable",
    prefix="/v2025",
    tag="Accounts",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": "AccountsAsyncResult"}},
    bodies={"application/json": "AccountToggleRequest"},
    scopes=("idn:accounts-state:manage",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/enable-account",
)


def enable_account(id: str, body: AccountToggleRequest) -> Request[AccountsAsyncResult]:
    """Enable account.

    POST /accounts/{id}/enable
    Scopes: idn:accounts-state:manage.
    User levels: HELPDESK, ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/enable-account
    """
    return Request(OPERATION, _path("/accounts/{id}/enable", **{"id": id}), body=body)
