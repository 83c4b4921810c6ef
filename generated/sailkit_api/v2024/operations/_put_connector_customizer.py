from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ConnectorCustomizerCreateRequest, ConnectorCustomizerUpdateResponse

OPERATION = Operation(
    api=API,
    id="putConnectorCustomizer",
    method="PUT",
    path="/connector-customizers/{id}",
    tag="Connector Customizers",
    results={200: {"application/json": "ConnectorCustomizerUpdateResponse"}},
    bodies={"application/json": "ConnectorCustomizerCreateRequest"},
    scopes=("sp:connector:manage",),
    user_levels=("ORG_ADMIN",),
    page="put-connector-customizer",
)


def put_connector_customizer(
    id: str, body: ConnectorCustomizerCreateRequest | None = None
) -> Request[ConnectorCustomizerUpdateResponse]:
    """Replace connector customizer.

    Args:
        id: ID of the connector customizer; see `connector_customizers.list`.
    """
    return Request(OPERATION, _fill_path("/connector-customizers/{id}", **{"id": id}), body=body)
