from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import TEXT
from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import GetConnectorLocale

OPERATION = Operation(
    api=API,
    id="getConnectorTranslations",
    method="GET",
    path="/connectors/{scriptName}/translations/{locale}",
    tag="Connectors",
    results={200: {"text/plain": TEXT}},
    scopes=("idn:connector-config:manage", "idn:connector-config:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="get-connector-translations",
)


def get_connector_translations(script_name: str, locale: GetConnectorLocale | str) -> Request[str]:
    """Returns the translations of a connector into one language, as text.

    Args:
        script_name: Script name of the connector; see `connectors.list`.
        locale: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.
    """
    return Request(
        OPERATION,
        _fill_path("/connectors/{scriptName}/translations/{locale}", **{"scriptName": script_name, "locale": locale}),
    )
