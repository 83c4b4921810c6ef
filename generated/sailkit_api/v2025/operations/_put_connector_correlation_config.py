from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import PutConnectorSourceConfigRequest, UpdateDetail

OPERATION = Operation(
    api=API,
    id="putConnectorCorrelationConfig",
    method="PUT",
    path="/connectors/{scriptName}/correlation-config",
    tag="Connectors",
    results={200: {"application/json": "UpdateDetail"}},
    bodies={"multipart/form-data": "PutConnectorSourceConfigRequest"},
    scopes=("idn:connector-config:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="put-connector-correlation-config",
)


def put_connector_correlation_config(script_name: str, body: PutConnectorSourceConfigRequest) -> Request[UpdateDetail]:
    """Replace connector correlation config."""
    return Request(
        OPERATION, _path("/connectors/{scriptName}/correlation-config", **{"scriptName": script_name}), body=body
    )
