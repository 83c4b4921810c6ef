from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import CorrelationConfig

OPERATION = Operation(
    api=API,
    id="getCorrelationConfig",
    method="GET",
    path="/sources/{id}/correlation-config",
    tag="Sources",
    results={200: {"application/json": "CorrelationConfig"}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="get-correlation-config",
)


def get_correlation_config(id: str) -> Request[CorrelationConfig]:
    """Get correlation config."""
    return Request(OPERATION, _path("/sources/{id}/correlation-config", **{"id": id}))
