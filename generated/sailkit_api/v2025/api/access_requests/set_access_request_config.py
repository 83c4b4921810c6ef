from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import AccessRequestConfig

OPERATION = Operation(
    id="setAccessRequestConfig",
    method="PUT",
    path="/access-request-config",
    prefix="/v2025",
    tag="Access Requests",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "AccessRequestConfig"}},
    bodies={"application/json": "AccessRequestConfig"},
    scopes=("idn:access-request-config:manage",),
    user_levels=("ORG_ADMIN",),
    deprecated=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/set-access-request-config",
)


def set_access_request_config(body: AccessRequestConfig) -> Request[AccessRequestConfig]:
    """Set access request config.

    PUT /access-request-config
    Deprecated: SailPoint announces its end.
    Scopes: idn:access-request-config:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/set-access-request-config
    """
    return Request(OPERATION, "/access-request-config", body=body)
