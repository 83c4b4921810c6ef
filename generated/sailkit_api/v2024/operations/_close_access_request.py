from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import CloseAccessRequest

OPERATION = Operation(
    api=API,
    id="closeAccessRequest",
    method="POST",
    path="/access-requests/close",
    tag="Access Requests",
    results={202: {"application/json": None}},
    bodies={"application/json": "CloseAccessRequest"},
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="close-access-request",
)


def close_access_request(body: CloseAccessRequest | Mapping[str, Any]) -> Request[dict[str, Any]]:
    """Closes 1 to 500 stuck access requests, in any phase, even after approval.

    Runs in the background, reports itself in audit events named "Close Identity Requests" and sets off the trigger
    for completed provisioning.
    """
    return Request(OPERATION, "/access-requests/close", body=body)
