from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ConnectorCustomizerCreateRequest, ConnectorCustomizerUpdateResponse

OPERATION = Operation(
    api=API,
    id="putConnectorCustomizer",
    method="PUT",
    path="/connector-customizers/{id}",
    tag="Connector Customizers",
    results={200: {"application/json": "ConnectorCustomizerUpdateResponse"}},
    bodies={"application/json": "ConnectorCustomizerCreateRequest"},
    scopes=("sp:connector:manage",),
    user_levels=("ORG_ADMIN",),
    page="put-connector-customizer",
)


def put_connector_customizer(
    id: Id, body: ConnectorCustomizerCreateRequest | Mapping[str, Any] | None = None
) -> Request[ConnectorCustomizerUpdateResponse]:
    """Replaces the data of a connector customizer and returns it.

    `id`, `name` and `type` cannot be changed.

    Args:
        id: ID of the connector customizer; see `connector_customizers.list`.
    """
    return Request(OPERATION, _fill_path("/connector-customizers/{id}", **{"id": id}), body=body)
