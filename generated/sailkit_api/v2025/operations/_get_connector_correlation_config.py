from __future__ import annotations

from sailkit_core.codec import TEXT
from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="getConnectorCorrelationConfig",
    method="GET",
    path="/connectors/{scriptName}/correlation-config",
    tag="Connectors",
    results={200: {"application/xml": TEXT}},
    scopes=("idn:connector-config:manage", "idn:connector-config:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="get-connector-correlation-config",
)


def get_connector_correlation_config(script_name: str) -> Request[str]:
    """Returns the correlation configuration of a connector, as XML.

    Args:
        script_name: Script name of the connector; see `connectors.list`.
    """
    return Request(OPERATION, _fill_path("/connectors/{scriptName}/correlation-config", **{"scriptName": script_name}))
