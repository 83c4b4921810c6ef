from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import Segment

OPERATION = Operation(
    api=API,
    id="createSegment",
    method="POST",
    path="/segments",
    tag="Segments",
    results={201: {"application/json": "Segment"}},
    bodies={"application/json": "Segment"},
    scopes=("idn:segment:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="create-segment",
)


def create_segment(body: Segment | Mapping[str, Any]) -> Request[Segment]:
    """Creates a segment.

    It can take a while until all identities are covered.
    """
    return Request(OPERATION, "/segments", body=body)
