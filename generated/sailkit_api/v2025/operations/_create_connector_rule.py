from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import ConnectorRuleCreateRequest, ConnectorRuleResponse

OPERATION = Operation(
    api=API,
    id="createConnectorRule",
    method="POST",
    path="/connector-rules",
    tag="Connector Rule Management",
    results={201: {"application/json": "ConnectorRuleResponse"}},
    bodies={"application/json": "ConnectorRuleCreateRequest"},
    scopes=("idn:rule-management-connector:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-connector-rule",
)


def create_connector_rule(body: ConnectorRuleCreateRequest | Mapping[str, Any]) -> Request[ConnectorRuleResponse]:
    """Creates a connector rule of one of the available types, and returns it."""
    return Request(OPERATION, "/connector-rules", body=body)
