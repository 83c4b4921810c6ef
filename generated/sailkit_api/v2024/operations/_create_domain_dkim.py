from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import DomainAddress, DomainStatusDto

OPERATION = Operation(
    api=API,
    id="createDomainDkim",
    method="POST",
    path="/verified-domains",
    tag="Notifications",
    results={200: {"application/json": "DomainStatusDto"}},
    bodies={"application/json": "DomainAddress"},
    scopes=("sp:notification-verify-domain-dkim:write",),
    user_levels=("ORG_ADMIN",),
    page="create-domain-dkim",
)


def create_domain_dkim(body: DomainAddress) -> Request[DomainStatusDto]:
    """Create domain DKIM."""
    return Request(OPERATION, "/verified-domains", body=body)
