from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def put_correlation_config(id: Id, body: CorrelationConfig | Mapping[str, Any]) -> Request[CorrelationConfig]:
    """Replaces the correlation of a source: the account attributes that are matched with identity attributes.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{id}/correlation-config", **{"id": id}), body=body)
