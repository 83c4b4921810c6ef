from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SourceSyncJob

OPERATION = Operation(
    api=API,
    id="syncAttributesForSource",
    method="POST",
    path="/sources/{id}/synchronize-attributes",
    tag="Sources",
    results={202: {"application/json": "SourceSyncJob"}},
    scopes=("idn:attr-sync-source-config:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    experimental=True,
    page="sync-attributes-for-source",
)


def sync_attributes_for_source(id: Id) -> Request[SourceSyncJob]:
    """Starts a job that writes identity attributes to the accounts of a source.

    Its status is QUEUED, IN_PROGRESS, SUCCESS or ERROR.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{id}/synchronize-attributes", **{"id": id}))
