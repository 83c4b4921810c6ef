from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentitySyncJob

OPERATION = Operation(
    api=API,
    id="synchronizeAttributesForIdentity",
    method="POST",
    path="/identities/{identityId}/synchronize-attributes",
    tag="Identities",
    results={202: {"application/json": "IdentitySyncJob"}},
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    page="synchronize-attributes-for-identity",
)


def synchronize_attributes_for_identity(identity_id: str) -> Request[IdentitySyncJob]:
    """Synchronize attributes for identity.

    Starts to write the identity's attributes to its accounts, and returns the job: QUEUED, IN_PROGRESS, SUCCESS or
    ERROR. One call per identity every 10 seconds at most.
    """
    return Request(OPERATION, _path("/identities/{identityId}/synchronize-attributes", **{"identityId": identity_id}))
