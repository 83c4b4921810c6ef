from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import AccountsSelectionRequest, AccountsSelectionResponse

OPERATION = Operation(
    id="loadAccountSelections",
    method="POST",
    path="/access-requests/accounts-selection",
    prefix="/v2024",
    tag="Access Requests",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "AccountsSelectionResponse"}},
    bodies={"application/json": "AccountsSelectionRequest"},
    scopes=("idn:access-request:manage",),
    user_levels=("ORG_ADMIN", "USER"),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/load-account-selections",
)


def load_account_selections(body: AccountsSelectionRequest) -> Request[AccountsSelectionResponse]:
    """Load account selections.

    POST /access-requests/accounts-selection
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:access-request:manage.
    User levels: ORG_ADMIN, USER.

    https://developer.sailpoint.com/docs/api/v2024/load-account-selections
    """
    return Request(OPERATION, "/access-requests/accounts-selection", body=body)
