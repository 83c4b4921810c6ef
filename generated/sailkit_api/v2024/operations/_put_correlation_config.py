from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import CorrelationConfig

OPERATION = Operation(
    api=API,
    id="putCorrelationConfig",
    method="PUT",
    path="/sources/{id}/correlation-config",
    tag="Sources",
    results={200: {"application/json": "CorrelationConfig"}},
    bodies={"application/json": "CorrelationConfig"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="put-correlation-config",
)


def put_correlation_config(id: str, body: CorrelationConfig) -> Request[CorrelationConfig]:
    """Replace correlation config."""
    return Request(OPERATION, _path("/sources/{id}/correlation-config", **{"id": id}), body=body)
