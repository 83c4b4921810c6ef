from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SourceApp

OPERATION = Operation(
    id="getSourceApp",
    method="GET",
    path="/source-apps/{id}",
    prefix="/v2024",
    tag="Apps",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "SourceApp"}},
    scopes=("idn:app-roles:manage", "idn:app-roles:read"),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-source-app",
)


def get_source_app(id: str) -> Request[SourceApp]:
    """Get source app.

    GET /source-apps/{id}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:app-roles:manage, idn:app-roles:read.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-source-app
    """
    return Request(OPERATION, _path("/source-apps/{id}", **{"id": id}))
