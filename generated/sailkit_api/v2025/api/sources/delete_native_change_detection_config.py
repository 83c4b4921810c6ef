from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteNativeChangeDetectionConfig",
    method="DELETE",
    path="/sources/{sourceId}/native-change-detection-config",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-native-change-detection-config",
)


def delete_native_change_detection_config(source_id: str) -> Request[None]:
    """Delete native change detection config.

    DELETE /sources/{sourceId}/native-change-detection-config
    Scopes: idn:sources:manage.
    User levels: ORG_ADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-native-change-detection-config
    """
    return Request(OPERATION, _path("/sources/{sourceId}/native-change-detection-config", **{"sourceId": source_id}))
