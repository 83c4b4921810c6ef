from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteCustomConnector",
    method="DELETE",
    path="/connectors/{scriptName}",
    prefix="/v2025",
    tag="Connectors",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("idn:connector-config:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-custom-connector",
)


def delete_custom_connector(script_name: str) -> Request[None]:
    """Delete custom connector.

    DELETE /connectors/{scriptName}
    Scopes: idn:connector-config:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        script_name: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-custom-connector
    """
    return Request(OPERATION, _path("/connectors/{scriptName}", **{"scriptName": script_name}))
