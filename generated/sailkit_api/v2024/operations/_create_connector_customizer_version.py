from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ConnectorCustomizerVersionCreateResponse

OPERATION = Operation(
    api=API,
    id="createConnectorCustomizerVersion",
    method="POST",
    path="/connector-customizers/{id}/versions",
    tag="Connector Customizers",
    results={200: {"application/json": "ConnectorCustomizerVersionCreateResponse"}},
    scopes=("sp:connector:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-connector-customizer-version",
)


def create_connector_customizer_version(id: Id) -> Request[ConnectorCustomizerVersionCreateResponse | None]:
    """Creates a new version of a connector customizer and returns it.

    Args:
        id: ID of the connector customizer; see `connector_customizers.list`.
    """
    return Request(OPERATION, _fill_path("/connector-customizers/{id}/versions", **{"id": id}))
