from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def create_custom_connector(body: V3CreateConnectorDto | Mapping[str, Any]) -> Request[V3ConnectorDto]:
    """Creates a custom connector and returns it.

    Its `scriptName` is generated and identifies it from then on.
    """
    return Request(OPERATION, "/connectors", body=body)
