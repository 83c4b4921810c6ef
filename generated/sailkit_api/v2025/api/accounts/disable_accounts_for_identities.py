from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import BulkIdentitiesAccountsResponse, IdentitiesAccountsBulkRequest

OPERATION = Operation(
    id="disableAccountsForIdentities",
    method="POST",
    path="/identities-accounts/disable",
    prefix="/v2025",
    tag="Accounts",
    package="sailkit_api.v2025.models",
    results={207: {"application/json": ["BulkIdentitiesAccountsResponse"]}},
    bodies={"application/json": "IdentitiesAccountsBulkRequest"},
    scopes=("idn:accounts-provisioning:manage", "idn:accounts-state:manage"),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/disable-accounts-for-identities",
)


def disable_accounts_for_identities(
    body: IdentitiesAccountsBulkRequest,
) -> Request[list[BulkIdentitiesAccountsResponse]]:
    """Disable accounts for identities.

    Submits a task per identity that disables its account in Identity Security Cloud itself; accounts on sources
    have an operation of their own, disableAccount. Returns one result per identity, each with a `statusCode` of its
    own, as an integer (that of the whole is 207): look at each of them.

    POST /identities-accounts/disable
    Scopes: idn:accounts-provisioning:manage, idn:accounts-state:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/disable-accounts-for-identities
    """
    return Request(OPERATION, "/identities-accounts/disable", body=body)
