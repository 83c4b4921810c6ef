from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import AccountsSelectionRequest, AccountsSelectionResponse

OPERATION = Operation(
    api=API,
    id="loadAccountSelections",
    method="POST",
    path="/access-requests/accounts-selection",
    tag="Access Requests",
    results={200: {"application/json": "AccountsSelectionResponse"}},
    bodies={"application/json": "AccountsSelectionRequest"},
    scopes=("idn:access-request:manage",),
    user_levels=("ORG_ADMIN", "USER"),
    experimental=True,
    page="load-account-selections",
)


def load_account_selections(body: AccountsSelectionRequest) -> Request[AccountsSelectionResponse]:
    """Load account selections."""
    return Request(OPERATION, "/access-requests/accounts-selection", body=body)
