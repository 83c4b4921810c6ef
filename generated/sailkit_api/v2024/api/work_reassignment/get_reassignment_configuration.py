from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ConfigurationResponse

OPERATION = Operation(
    id="getReassignmentConfiguration",
    method="GET",
    path="/reassignment-configurations/{identityId}",
    prefix="/v2024",
    tag="Work Reassignment",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ConfigurationResponse"}},
    scopes=("idn:reassignment-configuration:manage", "idn:reassignment-configuration:read"),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-reassignment-configuration",
)


def get_reassignment_configuration(identity_id: str) -> Request[ConfigurationResponse]:
    """Get reassignment configuration.

    GET /reassignment-configurations/{identityId}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:reassignment-configuration:manage, idn:reassignment-configuration:read.

    Args:
        identity_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-reassignment-configuration
    """
    return Request(OPERATION, _path("/reassignment-configurations/{identityId}", **{"identityId": identity_id}))
