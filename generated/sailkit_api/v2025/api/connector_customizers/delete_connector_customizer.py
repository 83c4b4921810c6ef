from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteConnectorCustomizer",
    method="DELETE",
    path="/connector-customizers/{id}",
    prefix="/v2025",
    tag="Connector Customizers",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("sp:connector:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-connector-customizer",
)


def delete_connector_customizer(id: str) -> Request[None]:
    """Delete connector customizer.

    DELETE /connector-customizers/{id}
    Scopes: sp:connector:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-connector-customizer
    """
    return Request(OPERATION, _path("/connector-customizers/{id}", **{"id": id}))
