from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import EmailStatusDto

OPERATION = Operation(
    id="createVerifiedFromAddress",
    method="POST",
    path="/verified-from-addresses",
    prefix="/v2025",
    tag="Notifications",
    package="sailkit_api.v2025.models",
    results={201: {"application/json": "EmailStatusDto"}},
    bodies={"application/json": "EmailStatusDto"},
    scopes=("idn:notification-templates:create",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-verified-from-address",
)


def create_verified_from_address(body: EmailStatusDto) -> Request[EmailStatusDto]:
    """Create verified from address.

    POST /verified-from-addresses
    Scopes: idn:notification-templates:create.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-verified-from-address
    """
    return Request(OPERATION, "/verified-from-addresses", body=body)
