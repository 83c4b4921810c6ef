from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import ConnectorRuleCreateRequest, ConnectorRuleResponse

OPERATION = Operation(
    id="createConnectorRule",
    method="POST",
    path="/connector-rules",
    prefix="/v2025",
    tag="Connector Rule Management",
    package="sailkit_api.v2025.models",
    results={201: {"application/json": "ConnectorRuleResponse"}},
    bodies={"application/json": "ConnectorRuleCreateRequest"},
    scopes=("idn:rule-management-connector:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-connector-rule",
)


def create_connector_rule(body: ConnectorRuleCreateRequest) -> Request[ConnectorRuleResponse]:
    """Create connector rule.

    POST /connector-rules
    Scopes: idn:rule-management-connector:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-connector-rule
    """
    return Request(OPERATION, "/connector-rules", body=body)
