from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import CorrelationConfig

OPERATION = Operation(
    id="getCorrelationConfig",
    method="GET",
    path="/sources/{id}/correlation-config",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "CorrelationConfig"}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-correlation-config",
)


def get_correlation_config(id: str) -> Request[CorrelationConfig]:
    """Get correlation config.

    GET /sources/{id}/correlation-config
    Scopes: idn:sources:manage, idn:sources:read.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-correlation-config
    """
    return Request(OPERATION, _path("/sources/{id}/correlation-config", **{"id": id}))
