from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteCustomConnector",
    method="DELETE",
    path="/connectors/{scriptName}",
    tag="Connectors",
    results={204: {}},
    scopes=("idn:connector-config:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="delete-custom-connector",
)


def delete_custom_connector(script_name: str) -> Request[None]:
    """Delete custom connector."""
    return Request(OPERATION, _path("/connectors/{scriptName}", **{"scriptName": script_name}))
