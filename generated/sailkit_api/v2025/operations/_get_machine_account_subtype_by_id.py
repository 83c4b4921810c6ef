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
    replaced_by=("https://developer.sailpoint.com/docs/api/v2026/get-source-subtype-by-id",),
    page="get-machine-account-subtype-by-id",
)


def get_machine_account_subtype_by_id(subtype_id: Id) -> Request[SourceSubtype]:
    """Returns one subtype of machine accounts by its id.

    Args:
        subtype_id: ID of the subtype; see `machine_accounts.list_subtypes`.
    """
    return Request(OPERATION, _fill_path("/sources/subtypes/{subtypeId}", **{"subtypeId": subtype_id}))
