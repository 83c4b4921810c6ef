from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

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
    page="get-machine-account-subtype-by-technical-name",
)


def get_machine_account_subtype_by_technical_name(source_id: str, technical_name: str) -> Request[SourceSubtype]:
    """Get machine account subtype by technical name."""
    return Request(
        OPERATION,
        _path(
            "/sources/{sourceId}/subtypes/{technicalName}", **{"sourceId": source_id, "technicalName": technical_name}
        ),
    )
