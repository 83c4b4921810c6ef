from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import BulkIdentitiesAccountsResponse, IdentitiesAccountsBulkRequest

OPERATION = Operation(
    api=API,
    id="disableAccountsForIdentities",
    method="POST",
    path="/identities-accounts/disable",
    tag="Accounts",
    results={207: {"application/json": ["BulkIdentitiesAccountsResponse"]}},
    bodies={"application/json": "IdentitiesAccountsBulkRequest"},
    scopes=("idn:accounts-provisioning:manage", "idn:accounts-state:manage"),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="disable-accounts-for-identities",
)


def disable_accounts_for_identities(
    body: IdentitiesAccountsBulkRequest | Mapping[str, Any],
) -> Request[list[BulkIdentitiesAccountsResponse]]:
    """Submits a task per identity that disables its account in Identity Security Cloud itself.

    Accounts on sources have an operation of their own. Returns one result per identity with an integer `statusCode`
    of its own (that of the whole is 207): check each of them.
    """
    return Request(OPERATION, "/identities-accounts/disable", body=body)
