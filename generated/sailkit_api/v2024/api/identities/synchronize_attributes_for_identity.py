from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import IdentitySyncJob

OPERATION = Operation(
    id="synchronizeAttributesForIdentity",
    method="POST",
    path="/identities/{identityId}/synchronize-attributes",
    prefix="/v2024",
    tag="Identities",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": "IdentitySyncJob"}},
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/synchronize-attributes-for-identity",
)


def synchronize_attributes_for_identity(identity_id: str) -> Request[IdentitySyncJob]:
    """Synchronize attributes for identity.

    Starts to write the identity's attributes to its accounts, and returns the job: QUEUED, IN_PROGRESS, SUCCESS or
    ERROR. One call per identity every 10 seconds at most.

    POST /identities/{identityId}/synchronize-attributes
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    User levels: ORG_ADMIN.

    Args:
        identity_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/synchronize-attributes-for-identity
    """
    return Request(OPERATION, _path("/identities/{identityId}/synchronize-attributes", **{"identityId": identity_id}))
