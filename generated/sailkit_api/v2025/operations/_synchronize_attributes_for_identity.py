from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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


def synchronize_attributes_for_identity(identity_id: Id) -> Request[IdentitySyncJob]:
    """Starts to write an identity's attributes to its accounts, and returns the job.

    One call per identity every 10 seconds at most. The status is QUEUED, IN_PROGRESS, SUCCESS or ERROR.

    Args:
        identity_id: ID of the identity; see `identities.list`.
    """
    return Request(
        OPERATION, _fill_path("/identities/{identityId}/synchronize-attributes", **{"identityId": identity_id})
    )
