from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import V3ConnectorDto, V3CreateConnectorDto

OPERATION = Operation(
    id="createCustomConnector",
    method="POST",
    path="/connectors",
    prefix="/v2025",
    tag="Connectors",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "V3ConnectorDto"}},
    bodies={"application/json": "V3CreateConnectorDto"},
    scopes=("idn:connector-config:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-custom-connector",
)


def create_custom_connector(body: V3CreateConnectorDto) -> Request[V3ConnectorDto]:
    """Create custom connector.

    POST /connectors
    Scopes: idn:connector-config:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-custom-connector
    """
    return Request(OPERATION, "/connectors", body=body)
