from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ConfigTypeEnum

OPERATION = Operation(
    id="deleteReassignmentConfiguration",
    method="DELETE",
    path="/reassignment-configurations/{identityId}/{configType}",
    prefix="/v2024",
    tag="Work Reassignment",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("idn:reassignment-configuration:manage",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-reassignment-configuration",
)


def delete_reassignment_configuration(identity_id: str, config_type: ConfigTypeEnum | str) -> Request[None]:
    """Delete reassignment configuration.

    DELETE /reassignment-configurations/{identityId}/{configType}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:reassignment-configuration:manage.

    Args:
        identity_id: Text.
        config_type: One of ACCESS_REQUESTS, CERTIFICATIONS, MANUAL_TASKS.

    https://developer.sailpoint.com/docs/api/v2024/delete-reassignment-configuration
    """
    return Request(
        OPERATION,
        _path(
            "/reassignment-configurations/{identityId}/{configType}",
            **{"identityId": identity_id, "configType": config_type},
        ),
    )
