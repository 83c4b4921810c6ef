from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import ConnectorRuleValidationResponse, SourceCode

OPERATION = Operation(
    id="testConnectorRule",
    method="POST",
    path="/connector-rules/validate",
    prefix="/v2025",
    tag="Connector Rule Management",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ConnectorRuleValidationResponse"}},
    bodies={"application/json": "SourceCode"},
    scopes=("idn:rule-management-connector:manage", "idn:rule-management-connector:read"),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/test-connector-rule",
)


def test_connector_rule(body: SourceCode) -> Request[ConnectorRuleValidationResponse]:
    """Test connector rule.

    POST /connector-rules/validate
    Scopes: idn:rule-management-connector:manage, idn:rule-management-connector:read.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/test-connector-rule
    """
    return Request(OPERATION, "/connector-rules/validate", body=body)
