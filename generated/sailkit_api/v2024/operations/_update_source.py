from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, Source

OPERATION = Operation(
    api=API,
    id="updateSource",
    method="PATCH",
    path="/sources/{id}",
    tag="Sources",
    results={200: {"application/json": "Source"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="update-source",
)


def update_source(id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]) -> Request[Source]:
    """Changes fields of a source by JSON Patch.

    Id, type, connector, `connectorClass`, `authoritative`, `passwordPolicies`, `created` and `modified` cannot
    change and give status 400.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{id}", **{"id": id}), body=body)
