from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ConnectorDetail, GetConnectorLocale

OPERATION = Operation(
    id="getSourceConfig",
    method="GET",
    path="/sources/{id}/connectors/source-config",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ConnectorDetail"}},
    scopes=("idn:connector-config:manage", "idn:connector-config:read"),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-source-config",
)


def get_source_config(id: str, *, locale: GetConnectorLocale | str | None = None) -> Request[ConnectorDetail]:
    """Get source config.

    GET /sources/{id}/connectors/source-config
    Scopes: idn:connector-config:manage, idn:connector-config:read.
    User levels: ORG_ADMIN.

    Args:
        id: Text.
        locale: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.

    https://developer.sailpoint.com/docs/api/v2025/get-source-config
    """
    return Request(OPERATION, _path("/sources/{id}/connectors/source-config", **{"id": id}), query={"locale": locale})
