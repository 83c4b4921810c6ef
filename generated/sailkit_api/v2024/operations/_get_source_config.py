from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ConnectorDetail, GetConnectorLocale

OPERATION = Operation(
    api=API,
    id="getSourceConfig",
    method="GET",
    path="/sources/{id}/connectors/source-config",
    tag="Sources",
    results={200: {"application/json": "ConnectorDetail"}},
    scopes=("idn:connector-config:manage", "idn:connector-config:read"),
    user_levels=("ORG_ADMIN",),
    page="get-source-config",
)


def get_source_config(id: Id, *, locale: GetConnectorLocale | str | None = None) -> Request[ConnectorDetail]:
    """Returns the connector configuration of a source, with its texts in the language of `locale` (default English).

    Args:
        id: ID of the source; see `sources.list`.
        locale: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.
    """
    return Request(
        OPERATION, _fill_path("/sources/{id}/connectors/source-config", **{"id": id}), query={"locale": locale}
    )
