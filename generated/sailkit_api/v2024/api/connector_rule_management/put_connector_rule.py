from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ConnectorRuleResponse, ConnectorRuleUpdateRequest

OPERATION = Operation(
    id="putConnectorRule",
    method="PUT",
    path="/connector-rules/{id}",
    prefix="/v2024",
    tag="Connector Rule Management",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ConnectorRuleResponse"}},
    bodies={"application/json": "ConnectorRuleUpdateRequest"},
    scopes=("idn:rule-management-connector:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/put-connector-rule",
)


def put_connector_rule(id: str, body: ConnectorRuleUpdateRequest | None = None) -> Request[ConnectorRuleResponse]:
    """Replace connector rule.

    PUT /connector-rules/{id}
    Scopes: idn:rule-management-connector:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/put-connector-rule
    """
    return Request(OPERATION, _path("/connector-rules/{id}", **{"id": id}), body=UNSET if body is None else body)
