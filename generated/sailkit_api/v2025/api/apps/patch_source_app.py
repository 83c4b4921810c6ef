from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import JsonPatchOperation, SourceAppPatchDto

OPERATION = Operation(
    id="patchSourceApp",
    method="PATCH",
    path="/source-apps/{id}",
    prefix="/v2025",
    tag="Apps",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "SourceAppPatchDto"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:app-roles:manage",),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/patch-source-app",
)


def patch_source_app(id: str, body: list[JsonPatchOperation] | None = None) -> Request[SourceAppPatchDto]:
    """Update source app.

    PATCH /source-apps/{id}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:app-roles:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/patch-source-app
    """
    return Request(OPERATION, _path("/source-apps/{id}", **{"id": id}), body=UNSET if body is None else body)
