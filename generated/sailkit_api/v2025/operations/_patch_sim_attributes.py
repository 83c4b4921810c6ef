from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import OneOf
from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatch, JsonPatchOperation, ServiceDeskIntegrationDto

OPERATION = Operation(
    api=API,
    id="patchSIMAttributes",
    method="PATCH",
    path="/sim-integrations/{id}",
    tag="SIM Integrations",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    bodies={"application/json-patch+json": OneOf((["JsonPatchOperation"], "JsonPatch"))},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="patch-sim-attributes",
)


def patch_sim_attributes(
    id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]] | JsonPatch | Mapping[str, Any]
) -> Request[ServiceDeskIntegrationDto]:
    """Changes attributes of a SIM integration by JSON Patch.

    Args:
        id: ID of the SIM integration; see `sim_integrations.list`.
    """
    return Request(OPERATION, _fill_path("/sim-integrations/{id}", **{"id": id}), body=body)
