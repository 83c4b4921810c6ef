from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ConnectorRuleResponse, ConnectorRuleUpdateRequest

OPERATION = Operation(
    api=API,
    id="putConnectorRule",
    method="PUT",
    path="/connector-rules/{id}",
    tag="Connector Rule Management",
    results={200: {"application/json": "ConnectorRuleResponse"}},
    bodies={"application/json": "ConnectorRuleUpdateRequest"},
    scopes=("idn:rule-management-connector:manage",),
    user_levels=("ORG_ADMIN",),
    page="put-connector-rule",
)


def put_connector_rule(
    id: Id, body: ConnectorRuleUpdateRequest | Mapping[str, Any] | None = None
) -> Request[ConnectorRuleResponse]:
    """Replaces a connector rule and returns it.

    `id`, `name` and `type` cannot be changed.

    Args:
        id: ID of the connector rule; see `connector_rules.list`.
    """
    return Request(OPERATION, _fill_path("/connector-rules/{id}", **{"id": id}), body=body)
