from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import GetConnectorLocale, UpdateDetail

OPERATION = Operation(
    api=API,
    id="putConnectorTranslations",
    method="PUT",
    path="/connectors/{scriptName}/translations/{locale}",
    tag="Connectors",
    results={200: {"application/json": "UpdateDetail"}},
    bodies={"multipart/form-data": None},
    scopes=("idn:connector-config:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="put-connector-translations",
)


def put_connector_translations(
    script_name: str, locale: GetConnectorLocale | str, body: Mapping[str, Any]
) -> Request[UpdateDetail]:
    """Replaces the translations of a connector into one language by a file.

    Args:
        script_name: Script name of the connector; see `connectors.list`.
        locale: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.
    """
    return Request(
        OPERATION,
        _fill_path("/connectors/{scriptName}/translations/{locale}", **{"scriptName": script_name, "locale": locale}),
        body=body,
    )
