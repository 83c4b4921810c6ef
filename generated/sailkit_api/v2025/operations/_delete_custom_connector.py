from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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
    destroys=True,
    page="delete-custom-connector",
)


def delete_custom_connector(script_name: str) -> Request[None]:
    """Deletes a custom connector by its script name.

    Args:
        script_name: Script name of the connector; see `connectors.list`.
    """
    return Request(OPERATION, _fill_path("/connectors/{scriptName}", **{"scriptName": script_name}))
