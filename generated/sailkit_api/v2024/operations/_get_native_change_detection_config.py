from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import NativeChangeDetectionConfig

OPERATION = Operation(
    api=API,
    id="getNativeChangeDetectionConfig",
    method="GET",
    path="/sources/{sourceId}/native-change-detection-config",
    tag="Sources",
    results={200: {"application/json": "NativeChangeDetectionConfig"}},
    scopes=("idn:sources:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-native-change-detection-config",
)


def get_native_change_detection_config(source_id: Id) -> Request[NativeChangeDetectionConfig]:
    """Returns the native change detection of a source: the changes made on it that an aggregation detects.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        OPERATION, _fill_path("/sources/{sourceId}/native-change-detection-config", **{"sourceId": source_id})
    )
