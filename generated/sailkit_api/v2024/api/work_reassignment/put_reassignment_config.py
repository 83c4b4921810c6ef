from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ConfigurationItemRequest, ConfigurationItemResponse

OPERATION = Operation(
    id="putReassignmentConfig",
    method="PUT",
    path="/reassignment-configurations/{identityId}",
    prefix="/v2024",
    tag="Work Reassignment",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ConfigurationItemResponse"}},
    bodies={"application/json": "ConfigurationItemRequest"},
    scopes=("idn:reassignment-configuration:manage",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/put-reassignment-config",
)


def put_reassignment_config(identity_id: str, body: ConfigurationItemRequest) -> Request[ConfigurationItemResponse]:
    """Replace reassignment config.

    PUT /reassignment-configurations/{identityId}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:reassignment-configuration:manage.

    Args:
        identity_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/put-reassignment-config
    """
    return Request(
        OPERATION, _path("/reassignment-configurations/{identityId}", **{"identityId": identity_id}), body=body
    )
