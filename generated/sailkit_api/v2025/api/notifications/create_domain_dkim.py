from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import DomainAddress, DomainStatusDto

OPERATION = Operation(
    id="createDomainDkim",
    method="POST",
    path="/verified-domains",
    prefix="/v2025",
    tag="Notifications",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "DomainStatusDto"}},
    bodies={"application/json": "DomainAddress"},
    scopes=("sp:notification-verify-domain-dkim:write",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-domain-dkim",
)


def create_domain_dkim(body: DomainAddress) -> Request[DomainStatusDto]:
    """Create domain DKIM.

    POST /verified-domains
    Scopes: sp:notification-verify-domain-dkim:write.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-domain-dkim
    """
    return Request(OPERATION, "/verified-domains", body=body)
