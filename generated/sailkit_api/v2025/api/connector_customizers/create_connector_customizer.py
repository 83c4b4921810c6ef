from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import ConnectorCustomizerCreateRequest, ConnectorCustomizerCreateResponse

OPERATION = Operation(
    id="createConnectorCustomizer",
    method="POST",
    path="/connector-customizers",
    prefix="/v2025",
    tag="Connector Customizers",
    package="sailkit_api.v2025.models",
    results={201: {"application/json": "ConnectorCustomizerCreateResponse"}},
    bodies={"application/json": "ConnectorCustomizerCreateRequest"},
    scopes=("sp:connector:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-connector-customizer",
)


def create_connector_customizer(body: ConnectorCustomizerCreateRequest) -> Request[ConnectorCustomizerCreateResponse]:
    """Create connector customizer.

    POST /connector-customizers
    Scopes: sp:connector:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-connector-customizer
    """
    return Request(OPERATION, "/connector-customizers", body=body)
