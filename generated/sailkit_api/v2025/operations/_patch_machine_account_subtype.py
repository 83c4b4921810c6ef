from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, SourceSubtype

OPERATION = Operation(
    api=API,
    id="patchMachineAccountSubtype",
    method="PATCH",
    path="/sources/{sourceId}/subtypes/{technicalName}",
    tag="Machine Accounts",
    results={200: {"application/json": "SourceSubtype"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    deprecated=True,
    replaced_by=("https://developer.sailpoint.com/docs/api/v2026/patch-machine-account-subtype",),
    page="patch-machine-account-subtype",
)


def patch_machine_account_subtype(
    source_id: Id, technical_name: str, body: Sequence[JsonPatchOperation | Mapping[str, Any]]
) -> Request[SourceSubtype]:
    """Changes the display name or the description of a subtype by JSON Patch.

    Its technical name stays.

    Args:
        source_id: ID of the source; see `machine_accounts.list_subtypes`.
        technical_name: Technical name of the subtype; see `sources.list`.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/sources/{sourceId}/subtypes/{technicalName}", **{"sourceId": source_id, "technicalName": technical_name}
        ),
        body=body,
    )
