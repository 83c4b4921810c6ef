from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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


def update_connector(
    script_name: str, body: Sequence[JsonPatchOperation | Mapping[str, Any]]
) -> Request[ConnectorDetail]:
    """Changes a custom connector by JSON Patch and returns it.

    Only `connectorMetadata`, `applicationXml`, `correlationConfigXml` and `sourceConfigXml` can be changed.

    Args:
        script_name: Script name of the connector; see `connectors.list`.
    """
    return Request(OPERATION, _fill_path("/connectors/{scriptName}", **{"scriptName": script_name}), body=body)
