from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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
    replaced_by=("https://developer.sailpoint.com/docs/api/v2026/create-source-subtype",),
    page="create-machine-account-subtype",
)


def create_machine_account_subtype(
    source_id: Id, body: CreateMachineAccountSubtypeRequest | Mapping[str, Any]
) -> Request[SourceSubtype]:
    """Creates a subtype of machine accounts on a source.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{sourceId}/subtypes", **{"sourceId": source_id}), body=body)
