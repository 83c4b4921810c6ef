from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import MachineClassificationConfig

OPERATION = Operation(
    id="getMachineClassificationConfig",
    method="GET",
    path="/sources/{sourceId}/machine-classification-config",
    prefix="/v2024",
    tag="Machine Classification Config",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "MachineClassificationConfig"}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-machine-classification-config",
)


def get_machine_classification_config(source_id: str) -> Request[MachineClassificationConfig]:
    """Get machine classification config.

    GET /sources/{sourceId}/machine-classification-config
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:sources:manage, idn:sources:read.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-machine-classification-config
    """
    return Request(OPERATION, _path("/sources/{sourceId}/machine-classification-config", **{"sourceId": source_id}))
