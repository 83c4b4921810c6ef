from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Account

OPERATION = Operation(
    api=API,
    id="getAccount",
    method="GET",
    path="/accounts/{id}",
    tag="Accounts",
    results={200: {"application/json": "Account"}},
    scopes=("idn:accounts:manage", "idn:accounts:read"),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="get-account",
)


def get_account(id: Id) -> Request[Account]:
    """Returns one account with its attributes.

    Args:
        id: ID of the account; see `accounts.list`.
    """
    return Request(OPERATION, _fill_path("/accounts/{id}", **{"id": id}))
