from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AttrSyncSourceConfig

OPERATION = Operation(
    api=API,
    id="putSourceAttrSyncConfig",
    method="PUT",
    path="/sources/{id}/attribute-sync-config",
    tag="Sources",
    results={200: {"application/json": "AttrSyncSourceConfig"}},
    bodies={"application/json": "AttrSyncSourceConfig"},
    scopes=("idn:attr-sync-source-config:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="put-source-attr-sync-config",
)


def put_source_attr_sync_config(
    id: Id, body: AttrSyncSourceConfig | Mapping[str, Any]
) -> Request[AttrSyncSourceConfig]:
    """Replaces the attribute synchronization of a source.

    Only `enabled` of the attributes can change; none can be added.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{id}/attribute-sync-config", **{"id": id}), body=body)
