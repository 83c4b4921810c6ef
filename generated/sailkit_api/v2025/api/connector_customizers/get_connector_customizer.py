from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ConnectorCustomizersResponse

OPERATION = Operation(
    id="getConnectorCustomizer",
    method="GET",
    path="/connector-customizers/{id}",
    prefix="/v2025",
    tag="Connector Customizers",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ConnectorCustomizersResponse"}},
    scopes=("sp:connector:read",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-connector-customizer",
)


def get_connector_customizer(id: str) -> Request[ConnectorCustomizersResponse]:
    """Get connector customizer.

    GET /connector-customizers/{id}
    Scopes: sp:connector:read.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-connector-customizer
    """
    return Request(OPERATION, _path("/connector-customizers/{id}", **{"id": id}))
