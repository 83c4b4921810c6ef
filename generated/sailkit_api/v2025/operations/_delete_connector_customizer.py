from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteConnectorCustomizer",
    method="DELETE",
    path="/connector-customizers/{id}",
    tag="Connector Customizers",
    results={204: {}},
    scopes=("sp:connector:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-connector-customizer",
)


def delete_connector_customizer(id: Id) -> Request[None]:
    """Deletes a connector customizer.

    Args:
        id: ID of the connector customizer; see `connector_customizers.list`.
    """
    return Request(OPERATION, _fill_path("/connector-customizers/{id}", **{"id": id}))
