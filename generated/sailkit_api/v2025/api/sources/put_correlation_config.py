from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import CorrelationConfig

OPERATION = Operation(
    id="putCorrelationConfig",
    method="PUT",
    path="/sources/{id}/correlation-config",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "CorrelationConfig"}},
    bodies={"application/json": "CorrelationConfig"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/put-correlation-config",
)


def put_correlation_config(id: str, body: CorrelationConfig) -> Request[CorrelationConfig]:
    """Replace correlation config.

    PUT /sources/{id}/correlation-config
    Scopes: idn:sources:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/put-correlation-config
    """
    return Request(OPERATION, _path("/sources/{id}/correlation-config", **{"id": id}), body=body)
