from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteServiceDeskIntegration",
    method="DELETE",
    path="/service-desk-integrations/{id}",
    tag="Service Desk Integration",
    results={204: {}},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-service-desk-integration",
)


def delete_service_desk_integration(id: Id) -> Request[None]:
    """Deletes an integration with a service desk and returns nothing.

    Args:
        id: ID of the service desk integration; see `service_desk_integrations.list`.
    """
    return Request(OPERATION, _fill_path("/service-desk-integrations/{id}", **{"id": id}))
