from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import AccessRequestConfig

OPERATION = Operation(
    id="getAccessRequestConfig",
    method="GET",
    path="/access-request-config",
    prefix="/v2025",
    tag="Access Requests",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "AccessRequestConfig"}},
    scopes=("idn:access-request-config:read",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN", "USER"),
    deprecated=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-access-request-config",
)


def get_access_request_config() -> Request[AccessRequestConfig]:
    """Get access request config.

    GET /access-request-config
    Deprecated: SailPoint announces its end.
    Scopes: idn:access-request-config:read.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN, USER.

    https://developer.sailpoint.com/docs/api/v2025/get-access-request-config
    """
    return Request(OPERATION, "/access-request-config")
