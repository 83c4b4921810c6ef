from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SourceSubtype

OPERATION = Operation(
    api=API,
    id="getMachineAccountSubtypeByTechnicalName",
    method="GET",
    path="/sources/{sourceId}/subtypes/{technicalName}",
    tag="Machine Accounts",
    results={200: {"application/json": "SourceSubtype"}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    deprecated=True,
    replaced_by=("https://developer.sailpoint.com/docs/api/v2026/list-source-subtypes",),
    page="get-machine-account-subtype-by-technical-name",
)


def get_machine_account_subtype_by_technical_name(source_id: Id, technical_name: str) -> Request[SourceSubtype]:
    """Returns the subtype that has this technical name on a source.

    Args:
        source_id: ID of the source; see `machine_accounts.list_subtypes`.
        technical_name: Technical name of the subtype; see `sources.list`.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/sources/{sourceId}/subtypes/{technicalName}", **{"sourceId": source_id, "technicalName": technical_name}
        ),
    )
