from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ConnectorCustomizerVersionCreateResponse

OPERATION = Operation(
    id="createConnectorCustomizerVersion",
    method="POST",
    path="/connector-customizers/{id}/versions",
    prefix="/v2025",
    tag="Connector Customizers",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ConnectorCustomizerVersionCreateResponse"}},
    scopes=("sp:connector:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-connector-customizer-version",
)


def create_connector_customizer_version(id: str) -> Request[ConnectorCustomizerVersionCreateResponse | None]:
    """Create connector customizer version.

    POST /connector-customizers/{id}/versions
    Scopes: sp:connector:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/create-connector-customizer-version
    """
    return Request(OPERATION, _path("/connector-customizers/{id}/versions", **{"id": id}))
