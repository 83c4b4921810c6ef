from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def create_domain_dkim(body: DomainAddress | Mapping[str, Any]) -> Request[DomainStatusDto]:
    """Starts the verification of a domain by DKIM.

    Returns the tokens that you then have to publish in DNS.
    """
    return Request(OPERATION, "/verified-domains", body=body)
