from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import NativeChangeDetectionConfig

OPERATION = Operation(
    id="putNativeChangeDetectionConfig",
    method="PUT",
    path="/sources/{sourceId}/native-change-detection-config",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "NativeChangeDetectionConfig"}},
    bodies={"application/json": "NativeChangeDetectionConfig"},
    scopes=("idn:sources:update",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/put-native-change-detection-config",
)


def put_native_change_detection_config(
    source_id: str, body: NativeChangeDetectionConfig
) -> Request[NativeChangeDetectionConfig]:
    """Replace native change detection config.

    PUT /sources/{sourceId}/native-change-detection-config
    Scopes: idn:sources:update.
    User levels: ORG_ADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/put-native-change-detection-config
    """
    return Request(
        OPERATION, _path("/sources/{sourceId}/native-change-detection-config", **{"sourceId": source_id}), body=body
    )
