from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ConnectorDetail, JsonPatchOperation

OPERATION = Operation(
    id="updateConnector",
    method="PATCH",
    path="/connectors/{scriptName}",
    prefix="/v2024",
    tag="Connectors",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ConnectorDetail"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:connector-config:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/update-connector",
)


def update_connector(script_name: str, body: list[JsonPatchOperation]) -> Request[ConnectorDetail]:
    """Update connector.

    PATCH /connectors/{scriptName}
    Scopes: idn:connector-config:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        script_name: Text.

    https://developer.sailpoint.com/docs/api/v2024/update-connector
    """
    return Request(OPERATION, _path("/connectors/{scriptName}", **{"scriptName": script_name}), body=body)
