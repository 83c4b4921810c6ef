from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import V3ConnectorDto, V3CreateConnectorDto

OPERATION = Operation(
    api=API,
    id="createCustomConnector",
    method="POST",
    path="/connectors",
    tag="Connectors",
    results={200: {"application/json": "V3ConnectorDto"}},
    bodies={"application/json": "V3CreateConnectorDto"},
    scopes=("idn:connector-config:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="create-custom-connector",
)


def create_custom_connector(body: V3CreateConnectorDto) -> Request[V3ConnectorDto]:
    """Create custom connector."""
    return Request(OPERATION, "/connectors", body=body)
