from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AccountsAsyncResult, AccountUnlockRequest

OPERATION = Operation(
    api=API,
    id="unlockAccount",
    method="POST",
    path="/accounts/{id}/unlock",
    tag="Accounts",
    results={202: {"application/json": "AccountsAsyncResult"}},
    bodies={"application/json": "AccountUnlockRequest"},
    scopes=("idn:accounts-state:manage",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="unlock-account",
)


def unlock_account(id: Id, body: AccountUnlockRequest | Mapping[str, Any]) -> Request[AccountsAsyncResult]:
    """Starts a task that unlocks an account, and returns the id of the task.

    With `forceProvisioning` the right `idn:accounts-provisioning:manage` is required.

    Args:
        id: ID of the account; see `accounts.list`.
    """
    return Request(OPERATION, _fill_path("/accounts/{id}/unlock", **{"id": id}), body=body)
