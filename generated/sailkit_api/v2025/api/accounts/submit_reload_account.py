from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AccountsAsyncResult

OPERATION = Operation(
    id="submitReloadAccount",
    method="POST",
    path="/accounts/{id}/reload",
    prefix="/v2025",
    tag="Accounts",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": "AccountsAsyncResult"}},
    scopes=("idn:accounts-state:manage",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/submit-reload-account",
)


def submit_reload_account(id: str) -> Request[AccountsAsyncResult]:
    """Submit reload account.

    POST /accounts/{id}/reload
    Scopes: idn:accounts-state:manage.
    User levels: HELPDESK, ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/submit-reload-account
    """
    return Request(OPERATION, _path("/accounts/{id}/reload", **{"id": id}))
