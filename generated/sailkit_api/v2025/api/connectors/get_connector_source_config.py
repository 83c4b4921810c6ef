from __future__ import annotations

from sailkit_core.codec import TEXT
from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="getConnectorSourceConfig",
    method="GET",
    path="/connectors/{scriptName}/source-config",
    prefix="/v2025",
    tag="Connectors",
    package="sailkit_api.v2025.models",
    results={200: {"application/xml": TEXT}},
    scopes=("idn:connector-config:manage", "idn:connector-config:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-connector-source-config",
)


def get_connector_source_config(script_name: str) -> Request[str]:
    """Get connector source config.

    GET /connectors/{scriptName}/source-config
    Scopes: idn:connector-config:manage, idn:connector-config:read.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        script_name: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-connector-source-config
    """
    return Request(OPERATION, _path("/connectors/{scriptName}/source-config", **{"scriptName": script_name}))
