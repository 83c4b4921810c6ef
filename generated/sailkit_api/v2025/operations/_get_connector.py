from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ConnectorDetail, GetConnectorLocale

OPERATION = Operation(
    api=API,
    id="getConnector",
    method="GET",
    path="/connectors/{scriptName}",
    tag="Connectors",
    results={200: {"application/json": "ConnectorDetail"}},
    scopes=("idn:connector-config:manage", "idn:connector-config:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="get-connector",
)


def get_connector(script_name: str, *, locale: GetConnectorLocale | str | None = None) -> Request[ConnectorDetail]:
    """Returns one connector by its script name, with its source and correlation settings.

    Args:
        script_name: Script name of the connector; see `connectors.list`.
        locale: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.
    """
    return Request(
        OPERATION, _fill_path("/connectors/{scriptName}", **{"scriptName": script_name}), query={"locale": locale}
    )
