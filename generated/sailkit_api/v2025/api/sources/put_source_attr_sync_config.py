from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AttrSyncSourceConfig

OPERATION = Operation(
    id="putSourceAttrSyncConfig",
    method="PUT",
    path="/sources/{id}/attribute-sync-config",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "AttrSyncSourceConfig"}},
    bodies={"application/json": "AttrSyncSourceConfig"},
    scopes=("idn:attr-sync-source-config:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/put-source-attr-sync-config",
)


def put_source_attr_sync_config(id: str, body: AttrSyncSourceConfig) -> Request[AttrSyncSourceConfig]:
    """Replace source attribute sync config.

    PUT /sources/{id}/attribute-sync-config
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:attr-sync-source-config:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/put-source-attr-sync-config
    """
    return Request(OPERATION, _path("/sources/{id}/attribute-sync-config", **{"id": id}), body=body)
