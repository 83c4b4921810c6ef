from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import PutConnectorCorrelationConfigRequest, UpdateDetail

OPERATION = Operation(
    api=API,
    id="putConnectorCorrelationConfig",
    method="PUT",
    path="/connectors/{scriptName}/correlation-config",
    tag="Connectors",
    results={200: {"application/json": "UpdateDetail"}},
    bodies={"multipart/form-data": "PutConnectorCorrelationConfigRequest"},
    scopes=("idn:connector-config:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="put-connector-correlation-config",
)


def put_connector_correlation_config(
    script_name: str, body: PutConnectorCorrelationConfigRequest
) -> Request[UpdateDetail]:
    """Replace connector correlation config.

    Args:
        script_name: Script name of the connector; see `connectors.list`.
    """
    return Request(
        OPERATION, _fill_path("/connectors/{scriptName}/correlation-config", **{"scriptName": script_name}), body=body
    )
