from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path
from sailkit_core.uploads import Upload

from ..api import API

if TYPE_CHECKING:
    from ..models import PutConnectorSourceTemplateRequest, UpdateDetail

OPERATION = Operation(
    api=API,
    id="putConnectorSourceTemplate",
    method="PUT",
    path="/connectors/{scriptName}/source-template",
    tag="Connectors",
    results={200: {"application/json": "UpdateDetail"}},
    bodies={"multipart/form-data": "PutConnectorSourceTemplateRequest"},
    scopes=("idn:connector-config:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="put-connector-source-template",
)


def put_connector_source_template(
    script_name: str, body: PutConnectorSourceTemplateRequest | Mapping[str, Any] | Upload
) -> Request[UpdateDetail]:
    """Replaces the template for sources of a connector by an XML file.

    Args:
        script_name: Script name of the connector; see `connectors.list`.
    """
    return Request(
        OPERATION, _fill_path("/connectors/{scriptName}/source-template", **{"scriptName": script_name}), body=body
    )
