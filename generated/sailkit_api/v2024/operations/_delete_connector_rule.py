from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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
    destroys=True,
    page="delete-connector-rule",
)


def delete_connector_rule(id: Id) -> Request[None]:
    """Deletes a connector rule.

    Args:
        id: ID of the connector rule; see `connector_rules.list`.
    """
    return Request(OPERATION, _fill_path("/connector-rules/{id}", **{"id": id}))
