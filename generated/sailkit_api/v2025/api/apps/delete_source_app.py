from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SourceApp

OPERATION = Operation(
    id="deleteSourceApp",
    method="DELETE",
    path="/source-apps/{id}",
    prefix="/v2025",
    tag="Apps",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "SourceApp"}},
    scopes=("idn:app-roles:manage",),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-source-app",
)


def delete_source_app(id: str) -> Request[SourceApp]:
    """Delete source app.

    DELETE /source-apps/{id}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:app-roles:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-source-app
    """
    return Request(OPERATION, _path("/source-apps/{id}", **{"id": id}))
