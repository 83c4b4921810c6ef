from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import CreateMachineAccountSubtypeRequest, SourceSubtype

OPERATION = Operation(
    api=API,
    id="createMachineAccountSubtype",
    method="POST",
    path="/sources/{sourceId}/subtypes",
    tag="Machine Accounts",
    results={201: {"application/json": "SourceSubtype"}},
    bodies={"application/json": "CreateMachineAccountSubtypeRequest"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    deprecated=True,
    page="create-machine-account-subtype",
)


def create_machine_account_subtype(source_id: str, body: CreateMachineAccountSubtypeRequest) -> Request[SourceSubtype]:
    """Create machine account subtype."""
    return Request(OPERATION, _path("/sources/{sourceId}/subtypes", **{"sourceId": source_id}), body=body)
