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
    """Applies one JSON Patch to up to 50 source apps.

    `name`, `description` and `owner` must keep a value.
    """
    return Request(OPERATION, "/source-apps/bulk-update", body=body)
