from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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


def get_correlation_config(id: Id) -> Request[CorrelationConfig]:
    """Returns the correlation of a source: the account attributes that are matched with identity attributes.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{id}/correlation-config", **{"id": id}))
