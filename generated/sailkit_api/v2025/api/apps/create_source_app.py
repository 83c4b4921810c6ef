from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import SourceApp, SourceAppCreateDto

OPERATION = Operation(
    id="createSourceApp",
    method="POST",
    path="/source-apps",
    prefix="/v2025",
    tag="Apps",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "SourceApp"}},
    bodies={"application/json": "SourceAppCreateDto"},
    scopes=("idn:app-roles:manage",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/create-source-app",
)


def create_source_app(body: SourceAppCreateDto) -> Request[SourceApp]:
    """Create source app.

    POST /source-apps
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:app-roles:manage.

    https://developer.sailpoint.com/docs/api/v2025/create-source-app
    """
    return Request(OPERATION, "/source-apps", body=body)
