from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import NativeChangeDetectionConfig

OPERATION = Operation(
    id="getNativeChangeDetectionConfig",
    method="GET",
    path="/sources/{sourceId}/native-change-detection-config",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "NativeChangeDetectionConfig"}},
    scopes=("idn:sources:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-native-change-detection-config",
)


def get_native_change_detection_config(source_id: str) -> Request[NativeChangeDetectionConfig]:
    """Get native change detection config.

    GET /sources/{sourceId}/native-change-detection-config
    Scopes: idn:sources:read.
    User levels: ORG_ADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-native-change-detection-config
    """
    return Request(OPERATION, _path("/sources/{sourceId}/native-change-detection-config", **{"sourceId": source_id}))
