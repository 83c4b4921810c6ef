from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import ConnectorCustomizerCreateRequest, ConnectorCustomizerCreateResponse

OPERATION = Operation(
    api=API,
    id="createConnectorCustomizer",
    method="POST",
    path="/connector-customizers",
    tag="Connector Customizers",
    results={201: {"application/json": "ConnectorCustomizerCreateResponse"}},
    bodies={"application/json": "ConnectorCustomizerCreateRequest"},
    scopes=("sp:connector:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-connector-customizer",
)


def create_connector_customizer(body: ConnectorCustomizerCreateRequest) -> Request[ConnectorCustomizerCreateResponse]:
    """Create connector customizer."""
    return Request(OPERATION, "/connector-customizers", body=body)
