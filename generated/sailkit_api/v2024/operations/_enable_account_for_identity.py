from __future__ import annotations

from typing import Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="enableAccountForIdentity",
    method="POST",
    path="/identities-accounts/{id}/enable",
    tag="Accounts",
    results={202: {"application/json": None}},
    scopes=("idn:accounts-provisioning:manage", "idn:accounts-state:manage"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="enable-account-for-identity",
)


def enable_account_for_identity(id: Id) -> Request[dict[str, Any]]:
    """Submits a task that enables the account of one identity in Identity Security Cloud itself.

    Accounts on sources have an operation of their own. The answer (202) is an empty object and comes before the
    work is done.

    Args:
        id: ID of the identity; see `identities.list`.
    """
    return Request(OPERATION, _fill_path("/identities-accounts/{id}/enable", **{"id": id}))
