from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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
    destroys=True,
    page="delete-segment",
)


def delete_segment(id: Id) -> Request[None]:
    """Deletes a segment.

    It can take a while until that has an effect.

    Args:
        id: ID of the segment; see `segments.list`.
    """
    return Request(OPERATION, _fill_path("/segments/{id}", **{"id": id}))
