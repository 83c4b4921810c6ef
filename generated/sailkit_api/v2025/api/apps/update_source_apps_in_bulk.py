from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request

if TYPE_CHECKING:
    from ...models import SourceAppBulkUpdateRequest

OPERATION = Operation(
    id="updateSourceAppsInBulk",
    method="POST",
    path="/source-apps/bulk-update",
    prefix="/v2025",
    tag="Apps",
    package="sailkit_api.v2025.models",
    results={204: {}},
    bodies={"application/json": "SourceAppBulkUpdateRequest"},
    scopes=("idn:app-roles:manage",),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/update-source-apps-in-bulk",
)


def update_source_apps_in_bulk(body: SourceAppBulkUpdateRequest | None = None) -> Request[None]:
    """Update source apps in bulk.

    POST /source-apps/bulk-update
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:app-roles:manage.

    https://developer.sailpoint.com/docs/api/v2025/update-source-apps-in-bulk
    """
    return Request(OPERATION, "/source-apps/bulk-update", body=UNSET if body is None else body)
