from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ConnectorCustomizersResponse

OPERATION = Operation(
    api=API,
    id="getConnectorCustomizer",
    method="GET",
    path="/connector-customizers/{id}",
    tag="Connector Customizers",
    results={200: {"application/json": "ConnectorCustomizersResponse"}},
    scopes=("sp:connector:read",),
    user_levels=("ORG_ADMIN",),
    page="get-connector-customizer",
)


def get_connector_customizer(id: Id) -> Request[ConnectorCustomizersResponse]:
    """Returns one connector customizer with its present image.

    Args:
        id: ID of the connector customizer; see `connector_customizers.list`.
    """
    return Request(OPERATION, _fill_path("/connector-customizers/{id}", **{"id": id}))
