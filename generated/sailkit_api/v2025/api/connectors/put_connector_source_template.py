from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import PutConnectorSourceConfigRequest, UpdateDetail

OPERATION = Operation(
    id="putConnectorSourceTemplate",
    method="PUT",
    path="/connectors/{scriptName}/source-template",
    prefix="/v2025",
    tag="Connectors",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "UpdateDetail"}},
    bodies={"multipart/form-data": "PutConnectorSourceConfigRequest"},
    scopes=("idn:connector-config:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/put-connector-source-template",
)


def put_connector_source_template(script_name: str, body: PutConnectorSourceConfigRequest) -> Request[UpdateDetail]:
    """Replace connector source template.

    PUT /connectors/{scriptName}/source-template
    Scopes: idn:connector-config:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        script_name: Text.

    https://developer.sailpoint.com/docs/api/v2025/put-connector-source-template
    """
    return Request(
        OPERATION, _path("/connectors/{scriptName}/source-template", **{"scriptName": script_name}), body=body
    )
