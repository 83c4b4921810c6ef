from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import ConnectorRuleValidationResponse, SourceCode

OPERATION = Operation(
    api=API,
    id="testConnectorRule",
    method="POST",
    path="/connector-rules/validate",
    tag="Connector Rule Management",
    results={200: {"application/json": "ConnectorRuleValidationResponse"}},
    bodies={"application/json": "SourceCode"},
    scopes=("idn:rule-management-connector:manage", "idn:rule-management-connector:read"),
    user_levels=("ORG_ADMIN",),
    page="test-connector-rule",
)


def test_connector_rule(body: SourceCode | Mapping[str, Any]) -> Request[ConnectorRuleValidationResponse]:
    """Checks the code of a connector rule and returns the problems found, without storing anything."""
    return Request(OPERATION, "/connector-rules/validate", body=body)
