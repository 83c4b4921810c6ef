from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AttrSyncSourceConfig

OPERATION = Operation(
    api=API,
    id="getSourceAttrSyncConfig",
    method="GET",
    path="/sources/{id}/attribute-sync-config",
    tag="Sources",
    results={200: {"application/json": "AttrSyncSourceConfig"}},
    scopes=("idn:attr-sync-source-config:manage", "idn:attr-sync-source-config:read"),
    user_levels=("HELPDESK", "ORG_ADMIN"),
    experimental=True,
    page="get-source-attr-sync-config",
)


def get_source_attr_sync_config(id: Id) -> Request[AttrSyncSourceConfig]:
    """Returns the attribute synchronization of a source, with both enabled and disabled attributes.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{id}/attribute-sync-config", **{"id": id}))
