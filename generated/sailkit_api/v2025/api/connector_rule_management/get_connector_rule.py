from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ConnectorRuleResponse

OPERATION = Operation(
    id="getConnectorRule",
    method="GET",
    path="/connector-rules/{id}",
    prefix="/v2025",
    tag="Connector Rule Management",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ConnectorRuleResponse"}},
    scopes=("idn:rule-management-connector:manage", "idn:rule-management-connector:read"),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-connector-rule",
)


def get_connector_rule(id: str) -> Request[ConnectorRuleResponse]:
    """Get connector rule.

    GET /connector-rules/{id}
    Scopes: idn:rule-management-connector:manage, idn:rule-management-connector:read.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-connector-rule
    """
    return Request(OPERATION, _path("/connector-rules/{id}", **{"id": id}))
