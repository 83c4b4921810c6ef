from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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
    """Delete connector rule.

    Args:
        id: ID of the connector rule; see `connector_rules.list`.
    """
    return Request(OPERATION, _fill_path("/connector-rules/{id}", **{"id": id}))
