from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessRequestConfig

OPERATION = Operation(
    api=API,
    id="setAccessRequestConfig",
    method="PUT",
    path="/access-request-config",
    tag="Access Requests",
    results={200: {"application/json": "AccessRequestConfig"}},
    bodies={"application/json": "AccessRequestConfig"},
    scopes=("idn:access-request-config:manage",),
    user_levels=("ORG_ADMIN",),
    deprecated=True,
    deprecated_since="2026-02-26",
    replaced_by=("https://developer.sailpoint.com/docs/api/v2026/set-access-request-config",),
    page="set-access-request-config",
)


def set_access_request_config(body: AccessRequestConfig | Mapping[str, Any]) -> Request[AccessRequestConfig]:
    """Replaces the settings for access requests of the tenant and returns them.

    Deprecated.
    """
    return Request(OPERATION, "/access-request-config", body=body)
