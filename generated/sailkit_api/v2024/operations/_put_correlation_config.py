from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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
    """Replace correlation config.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{id}/correlation-config", **{"id": id}), body=body)
