from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteNativeChangeDetectionConfig",
    method="DELETE",
    path="/sources/{sourceId}/native-change-detection-config",
    tag="Sources",
    results={204: {}},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="delete-native-change-detection-config",
)


def delete_native_change_detection_config(source_id: Id) -> Request[None]:
    """Deletes the configuration of native change detection of a source.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        OPERATION, _fill_path("/sources/{sourceId}/native-change-detection-config", **{"sourceId": source_id})
    )
