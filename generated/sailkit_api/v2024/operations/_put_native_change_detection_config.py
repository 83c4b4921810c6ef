from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import NativeChangeDetectionConfig

OPERATION = Operation(
    api=API,
    id="putNativeChangeDetectionConfig",
    method="PUT",
    path="/sources/{sourceId}/native-change-detection-config",
    tag="Sources",
    results={200: {"application/json": "NativeChangeDetectionConfig"}},
    bodies={"application/json": "NativeChangeDetectionConfig"},
    scopes=("idn:sources:update",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="put-native-change-detection-config",
)


def put_native_change_detection_config(
    source_id: Id, body: NativeChangeDetectionConfig | Mapping[str, Any]
) -> Request[NativeChangeDetectionConfig]:
    """Replaces the native change detection of a source: the changes made on it that an aggregation detects.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        OPERATION,
        _fill_path("/sources/{sourceId}/native-change-detection-config", **{"sourceId": source_id}),
        body=body,
    )
