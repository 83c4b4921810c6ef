from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteConnectorRule",
    method="DELETE",
    path="/connector-rules/{id}",
    prefix="/v2024",
    tag="Connector Rule Management",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("idn:rule-management-connector:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-connector-rule",
)


def delete_connector_rule(id: str) -> Request[None]:
    """Delete connector rule.

    DELETE /connector-rules/{id}
    Scopes: idn:rule-management-connector:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-connector-rule
    """
    return Request(OPERATION, _path("/connector-rules/{id}", **{"id": id}))
