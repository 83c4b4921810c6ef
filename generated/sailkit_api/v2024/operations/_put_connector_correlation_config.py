from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path
from sailkit_core.uploads import Upload

from ..api import API

if TYPE_CHECKING:
    from ..models import PutConnectorCorrelationConfigRequest, UpdateDetail

OPERATION = Operation(
    api=API,
    id="putConnectorCorrelationConfig",
    method="PUT",
    path="/connectors/{scriptName}/correlation-config",
    tag="Connectors",
    results={200: {"application/json": "UpdateDetail"}},
    bodies={"multipart/form-data": "PutConnectorCorrelationConfigRequest"},
    scopes=("idn:connector-config:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="put-connector-correlation-config",
)


def put_connector_correlation_config(
    script_name: str, body: PutConnectorCorrelationConfigRequest | Mapping[str, Any] | Upload
) -> Request[UpdateDetail]:
    """Replaces the correlation configuration of a connector by an XML file.

    Args:
        script_name: Script name of the connector; see `connectors.list`.
    """
    return Request(
        OPERATION, _fill_path("/connectors/{scriptName}/correlation-config", **{"scriptName": script_name}), body=body
    )
