from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteConnectorRule",
    method="DELETE",
    path="/connector-rules/{id}",
    tag="Connector Rule Management",
    results={204: {}},
    scopes=("idn:rule-management-connector:manage",),
    user_levels=("ORG_ADMIN",),
    page="delete-connector-rule",
)


def delete_connector_rule(id: str) -> Request[None]:
    """Delete connector rule."""
    return Request(OPERATION, _path("/connector-rules/{id}", **{"id": id}))
