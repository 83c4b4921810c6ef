from __future__ import annotations

from sailkit_core.codec import TEXT
from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="getConnectorSourceTemplate",
    method="GET",
    path="/connectors/{scriptName}/source-template",
    prefix="/v2024",
    tag="Connectors",
    package="sailkit_api.v2024.models",
    results={200: {"application/xml": TEXT}},
    scopes=("idn:connector-config:manage", "idn:connector-config:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-connector-source-template",
)


def get_connector_source_template(script_name: str) -> Request[str]:
    """Get connector source template.

    GET /connectors/{scriptName}/source-template
    Scopes: idn:connector-config:manage, idn:connector-config:read.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        script_name: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-connector-source-template
    """
    return Request(OPERATION, _path("/connectors/{scriptName}/source-template", **{"scriptName": script_name}))
