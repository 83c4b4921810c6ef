from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Segment

OPERATION = Operation(
    api=API,
    id="getSegment",
    method="GET",
    path="/segments/{id}",
    tag="Segments",
    results={200: {"application/json": "Segment"}},
    scopes=("idn:segment:manage", "idn:segment:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-segment",
)


def get_segment(id: Id) -> Request[Segment]:
    """Returns one segment, with its visibility criteria.

    Args:
        id: ID of the segment; see `segments.list`.
    """
    return Request(OPERATION, _fill_path("/segments/{id}", **{"id": id}))
