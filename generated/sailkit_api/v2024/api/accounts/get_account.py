from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Account

OPERATION = Operation(
    id="getAccount",
    method="GET",
    path="/accounts/{id}",
    prefix="/v2024",
    tag="Accounts",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "Account"}},
    scopes=("idn:accounts:manage", "idn:accounts:read"),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-account",
)


def get_account(id: str) -> Request[Account]:
    """Get account.

    GET /accounts/{id}
    Scopes: idn:accounts:manage, idn:accounts:read.
    User levels: HELPDESK, ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-account
    """
    return Request(OPERATION, _path("/accounts/{id}", **{"id": id}))
