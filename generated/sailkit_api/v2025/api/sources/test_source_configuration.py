from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import StatusResponse

OPERATION = Operation(
    id="testSourceConfiguration",
    method="POST",
    path="/sources/{sourceId}/connector/test-configuration",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "StatusResponse"}},
    scopes=("idn:source-connector:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/test-source-configuration",
)


def test_source_configuration(source_id: str) -> Request[StatusResponse]:
    """Test source configuration.

    POST /sources/{sourceId}/connector/test-configuration
    Scopes: idn:source-connector:manage.
    User levels: ORG_ADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/test-source-configuration
    """
    return Request(OPERATION, _path("/sources/{sourceId}/connector/test-configuration", **{"sourceId": source_id}))
