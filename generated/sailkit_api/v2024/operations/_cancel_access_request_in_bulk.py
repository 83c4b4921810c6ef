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
    page="cancel-access-request-in-bulk",
)


def cancel_access_request_in_bulk(body: BulkCancelAccessRequest | Mapping[str, Any]) -> Request[dict[str, Any]]:
    """Cancel access request in bulk."""
    return Request(OPERATION, "/access-requests/bulk-cancel", body=body)
