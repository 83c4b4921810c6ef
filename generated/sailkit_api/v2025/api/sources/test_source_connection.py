from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import StatusResponse

OPERATION = Operation(
    id="testSourceConnection",
    method="POST",
    path="/sources/{sourceId}/connector/check-connection",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "StatusResponse"}},
    scopes=("idn:source-connector:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/test-source-connection",
)


def test_source_connection(source_id: str) -> Request[StatusResponse]:
    """Test source connection.

    POST /sources/{sourceId}/connector/check-connection
    Scopes: idn:source-connector:manage.
    User levels: ORG_ADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/test-source-connection
    """
    return Request(OPERATION, _path("/sources/{sourceId}/connector/check-connection", **{"sourceId": source_id}))
