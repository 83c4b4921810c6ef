from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, ServiceDeskIntegrationDto

OPERATION = Operation(
    api=API,
    id="patchServiceDeskIntegration",
    method="PATCH",
    path="/service-desk-integrations/{id}",
    tag="Service Desk Integration",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    page="patch-service-desk-integration",
)


def patch_service_desk_integration(
    id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]
) -> Request[ServiceDeskIntegrationDto]:
    """Changes fields of an integration with a service desk by JSON Patch.

    Only `replace` is accepted; other operations are refused with status 403.

    Args:
        id: ID of the service desk integration; see `service_desk_integrations.list`.
    """
    return Request(OPERATION, _fill_path("/service-desk-integrations/{id}", **{"id": id}), body=body)
