from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import SourceSubtype

OPERATION = Operation(
    api=API,
    id="getMachineAccountSubtypeById",
    method="GET",
    path="/sources/subtypes/{subtypeId}",
    tag="Machine Accounts",
    results={200: {"application/json": "SourceSubtype"}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    deprecated=True,
    page="get-machine-account-subtype-by-id",
)


def get_machine_account_subtype_by_id(subtype_id: str) -> Request[SourceSubtype]:
    """Get machine account subtype by ID."""
    return Request(OPERATION, _path("/sources/subtypes/{subtypeId}", **{"subtypeId": subtype_id}))
