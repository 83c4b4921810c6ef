from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ConnectorCustomizerCreateRequest, ConnectorCustomizerUpdateResponse

OPERATION = Operation(
    id="putConnectorCustomizer",
    method="PUT",
    path="/connector-customizers/{id}",
    prefix="/v2025",
    tag="Connector Customizers",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ConnectorCustomizerUpdateResponse"}},
    bodies={"application/json": "ConnectorCustomizerCreateRequest"},
    scopes=("sp:connector:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/put-connector-customizer",
)


def put_connector_customizer(
    id: str, body: ConnectorCustomizerCreateRequest | None = None
) -> Request[ConnectorCustomizerUpdateResponse]:
    """Replace connector customizer.

    PUT /connector-customizers/{id}
    Scopes: sp:connector:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/put-connector-customizer
    """
    return Request(OPERATION, _path("/connector-customizers/{id}", **{"id": id}), body=UNSET if body is None else body)
