from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteSegment",
    method="DELETE",
    path="/segments/{id}",
    tag="Segments",
    results={204: {}},
    scopes=("idn:segment:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="delete-segment",
)


def delete_segment(id: str) -> Request[None]:
    """Delete segment."""
    return Request(OPERATION, _path("/segments/{id}", **{"id": id}))
