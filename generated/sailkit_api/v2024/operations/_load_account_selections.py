from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def load_account_selections(body: AccountsSelectionRequest | Mapping[str, Any]) -> Request[AccountsSelectionResponse]:
    """Returns the accounts among which an access request has to choose for each identity and item.

    Needed before requesting access for someone who has several accounts on a source.
    """
    return Request(OPERATION, "/access-requests/accounts-selection", body=body)
