from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, SourceAppPatchDto

OPERATION = Operation(
    api=API,
    id="patchSourceApp",
    method="PATCH",
    path="/source-apps/{id}",
    tag="Apps",
    results={200: {"application/json": "SourceAppPatchDto"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:app-roles:manage",),
    application=True,
    experimental=True,
    page="patch-source-app",
)


def patch_source_app(
    id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = None
) -> Request[SourceAppPatchDto]:
    """Changes a source app by JSON Patch and returns it.

    `name`, `description` and `owner` must keep a value.

    Args:
        id: ID of the source app; see `apps.list_all`.
    """
    return Request(OPERATION, _fill_path("/source-apps/{id}", **{"id": id}), body=body)
