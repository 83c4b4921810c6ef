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
    page="patch-machine-account-subtype",
)


def patch_machine_account_subtype(
    source_id: Id, technical_name: str, body: Sequence[JsonPatchOperation | Mapping[str, Any]]
) -> Request[SourceSubtype]:
    """Update machine account subtype."""
    return Request(
        OPERATION,
        _fill_path(
            "/sources/{sourceId}/subtypes/{technicalName}", **{"sourceId": source_id, "technicalName": technical_name}
        ),
        body=body,
    )
