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
    page="close-access-request",
)


def close_access_request(body: CloseAccessRequest | Mapping[str, Any]) -> Request[dict[str, Any]]:
    """Close access request."""
    return Request(OPERATION, "/access-requests/close", body=body)
