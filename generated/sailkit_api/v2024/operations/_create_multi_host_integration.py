from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import MultiHostIntegrations, MultiHostIntegrationsCreate

OPERATION = Operation(
    api=API,
    id="createMultiHostIntegration",
    method="POST",
    path="/multihosts",
    tag="Multi-Host Integration",
    results={201: {"application/json": "MultiHostIntegrations"}},
    bodies={"application/json": "MultiHostIntegrationsCreate"},
    scopes=("idn:multihosts-admin:manage", "idn:sources:manage"),
    application=True,
    page="create-multi-host-integration",
)


def create_multi_host_integration(
    body: MultiHostIntegrationsCreate | Mapping[str, Any],
) -> Request[MultiHostIntegrations]:
    """Creates a multi-host integration.

    Its sources are created afterwards, by an operation of their own.
    """
    return Request(OPERATION, "/multihosts", body=body)
