from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import MultiHostIntegrationsCreateSources

OPERATION = Operation(
    api=API,
    id="createSourcesWithinMultiHost",
    method="POST",
    path="/multihosts/{multihostId}",
    tag="Multi-Host Integration",
    results={200: {}},
    bodies={"application/json": ["MultiHostIntegrationsCreateSources"]},
    scopes=("idn:multihosts-admin:manage", "idn:sources:manage"),
    application=True,
    page="create-sources-within-multi-host",
)


def create_sources_within_multi_host(
    multihost_id: Id, body: Sequence[MultiHostIntegrationsCreateSources | Mapping[str, Any]]
) -> Request[None]:
    """Creates sources of one kind in a multi-host integration.

    Returns nothing; sources that fail are among the creation errors of the integration.

    Args:
        multihost_id: ID of the multi-host integration; see `multi_host_integrations.get`.
    """
    return Request(OPERATION, _fill_path("/multihosts/{multihostId}", **{"multihostId": multihost_id}), body=body)
