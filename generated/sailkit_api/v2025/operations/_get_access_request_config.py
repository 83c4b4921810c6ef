from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessRequestConfig

OPERATION = Operation(
    api=API,
    id="getAccessRequestConfig",
    method="GET",
    path="/access-request-config",
    tag="Access Requests",
    results={200: {"application/json": "AccessRequestConfig"}},
    scopes=("idn:access-request-config:read",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN", "USER"),
    deprecated=True,
    deprecated_since="2026-02-26",
    replaced_by=("https://developer.sailpoint.com/docs/api/v2026/get-access-request-config",),
    page="get-access-request-config",
)


def get_access_request_config() -> Request[AccessRequestConfig]:
    """Returns the settings for access requests of the tenant.

    Deprecated.
    """
    return Request(OPERATION, "/access-request-config")
