from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ConnectorRuleResponse

OPERATION = Operation(
    api=API,
    id="getConnectorRule",
    method="GET",
    path="/connector-rules/{id}",
    tag="Connector Rule Management",
    results={200: {"application/json": "ConnectorRuleResponse"}},
    scopes=("idn:rule-management-connector:manage", "idn:rule-management-connector:read"),
    user_levels=("ORG_ADMIN",),
    page="get-connector-rule",
)


def get_connector_rule(id: Id) -> Request[ConnectorRuleResponse]:
    """Returns one connector rule with its source code.

    Args:
        id: ID of the connector rule; see `connector_rules.list`.
    """
    return Request(OPERATION, _fill_path("/connector-rules/{id}", **{"id": id}))
