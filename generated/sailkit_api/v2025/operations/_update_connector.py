from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import ConnectorDetail, JsonPatchOperation

OPERATION = Operation(
    api=API,
    id="updateConnector",
    method="PATCH",
    path="/connectors/{scriptName}",
    tag="Connectors",
    results={200: {"application/json": "ConnectorDetail"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:connector-config:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="update-connector",
)


def update_connector(script_name: str, body: list[JsonPatchOperation]) -> Request[ConnectorDetail]:
    """Update connector."""
    return Request(OPERATION, _path("/connectors/{scriptName}", **{"scriptName": script_name}), body=body)
