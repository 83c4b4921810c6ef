from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import SourceAppBulkUpdateRequest

OPERATION = Operation(
    api=API,
    id="updateSourceAppsInBulk",
    method="POST",
    path="/source-apps/bulk-update",
    tag="Apps",
    results={204: {}},
    bodies={"application/json": "SourceAppBulkUpdateRequest"},
    scopes=("idn:app-roles:manage",),
    experimental=True,
    page="update-source-apps-in-bulk",
)


def update_source_apps_in_bulk(body: SourceAppBulkUpdateRequest | Mapping[str, Any] | None = None) -> Request[None]:
    """Update source apps in bulk."""
    return Request(OPERATION, "/source-apps/bulk-update", body=body)
