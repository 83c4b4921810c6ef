from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def create_connector_customizer(
    body: ConnectorCustomizerCreateRequest | Mapping[str, Any],
) -> Request[ConnectorCustomizerCreateResponse]:
    """Creates a connector customizer and returns it."""
    return Request(OPERATION, "/connector-customizers", body=body)
