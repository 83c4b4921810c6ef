from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import PutConnectorSourceConfigRequest, UpdateDetail

OPERATION = Operation(
    api=API,
    id="putConnectorSourceTemplate",
    method="PUT",
    path="/connectors/{scriptName}/source-template",
    tag="Connectors",
    results={200: {"application/json": "UpdateDetail"}},
    bodies={"multipart/form-data": "PutConnectorSourceConfigRequest"},
    scopes=("idn:connector-config:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="put-connector-source-template",
)


def put_connector_source_template(script_name: str, body: PutConnectorSourceConfigRequest) -> Request[UpdateDetail]:
    """Replace connector source template."""
    return Request(
        OPERATION, _path("/connectors/{scriptName}/source-template", **{"scriptName": script_name}), body=body
    )
