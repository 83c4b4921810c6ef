from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import CancelAccessRequest

OPERATION = Operation(
    api=API,
    id="cancelAccessRequest",
    method="POST",
    path="/access-requests/cancel",
    tag="Access Requests",
    results={202: {"application/json": None}},
    bodies={"application/json": "CancelAccessRequest"},
    scopes=("idn:access-request:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="cancel-access-request",
)


def cancel_access_request(body: CancelAccessRequest | Mapping[str, Any]) -> Request[dict[str, Any]]:
    """Cancels an access request that has not passed approval yet.

    Allowed to its requester and to administrators. `accountActivityId` is the id of the request in the access
    request status.
    """
    return Request(OPERATION, "/access-requests/cancel", body=body)
