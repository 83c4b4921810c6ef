from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SourceSyncJob

OPERATION = Operation(
    id="syncAttributesForSource",
    method="POST",
    path="/sources/{id}/synchronize-attributes",
    prefix="/v2024",
    tag="Sources",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": "SourceSyncJob"}},
    scopes=("idn:attr-sync-source-config:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/sync-attributes-for-source",
)


def sync_attributes_for_source(id: str) -> Request[SourceSyncJob]:
    """Sync attributes for source.

    POST /sources/{id}/synchronize-attributes
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:attr-sync-source-config:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/sync-attributes-for-source
    """
    return Request(OPERATION, _path("/sources/{id}/synchronize-attributes", **{"id": id}))
