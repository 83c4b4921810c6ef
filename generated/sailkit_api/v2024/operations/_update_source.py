from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

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


def update_source(id: str, body: list[JsonPatchOperation]) -> Request[Source]:
    """Update source."""
    return Request(OPERATION, _path("/sources/{id}", **{"id": id}), body=body)
