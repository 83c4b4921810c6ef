from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import DataSegment

OPERATION = Operation(
    api=API,
    id="createDataSegment",
    method="POST",
    path="/data-segments",
    tag="Data Segmentation",
    results={201: {"application/json": "DataSegment"}},
    bodies={"application/json": "DataSegment"},
    scopes=("idn:data-segment:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="create-data-segment",
)


def create_data_segment(body: DataSegment | Mapping[str, Any]) -> Request[DataSegment]:
    """Creates a data segment and returns it.

    It takes effect once published, and needs time to reach all identities.
    """
    return Request(OPERATION, "/data-segments", body=body)
