from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import EmailStatusDto

OPERATION = Operation(
    api=API,
    id="createVerifiedFromAddress",
    method="POST",
    path="/verified-from-addresses",
    tag="Notifications",
    results={201: {"application/json": "EmailStatusDto"}},
    bodies={"application/json": "EmailStatusDto"},
    scopes=("idn:notification-templates:create",),
    user_levels=("ORG_ADMIN",),
    page="create-verified-from-address",
)


def create_verified_from_address(body: EmailStatusDto | Mapping[str, Any]) -> Request[EmailStatusDto]:
    """Adds an address that notifications can be sent from and starts its verification."""
    return Request(OPERATION, "/verified-from-addresses", body=body)
