from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ConnectorDetail, GetConnectorLocale

OPERATION = Operation(
    id="getConnector",
    method="GET",
    path="/connectors/{scriptName}",
    prefix="/v2025",
    tag="Connectors",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ConnectorDetail"}},
    scopes=("idn:connector-config:manage", "idn:connector-config:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-connector",
)


def get_connector(script_name: str, *, locale: GetConnectorLocale | str | None = None) -> Request[ConnectorDetail]:
    """Get connector.

    GET /connectors/{scriptName}
    Scopes: idn:connector-config:manage, idn:connector-config:read.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        script_name: Text.
        locale: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.

    https://developer.sailpoint.com/docs/api/v2025/get-connector
    """
    return Request(
        OPERATION, _path("/connectors/{scriptName}", **{"scriptName": script_name}), query={"locale": locale}
    )
