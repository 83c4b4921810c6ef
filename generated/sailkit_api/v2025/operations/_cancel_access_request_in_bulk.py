from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import BulkCancelAccessRequest

OPERATION = Operation(
    api=API,
    id="cancelAccessRequestInBulk",
    method="POST",
    path="/access-requests/bulk-cancel",
    tag="Access Requests",
    results={202: {"application/json": None}},
    bodies={"application/json": "BulkCancelAccessRequest"},
    scopes=("idn:access-request-administration:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="cancel-access-request-in-bulk",
)


def cancel_access_request_in_bulk(body: BulkCancelAccessRequest | Mapping[str, Any]) -> Request[dict[str, Any]]:
    """Cancels up to 50 pending access requests by their ids.

    Requires administrator level or the right `idn:access-request-administration:write`. The answer (202) is empty.
    """
    return Request(OPERATION, "/access-requests/bulk-cancel", body=body)
