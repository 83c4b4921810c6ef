from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteMachineClassificationConfig",
    method="DELETE",
    path="/sources/{sourceId}/machine-classification-config",
    prefix="/v2025",
    tag="Machine Classification Config",
    package="sailkit_api.v2025.models",
    results={200: {}},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-machine-classification-config",
)


def delete_machine_classification_config(source_id: str) -> Request[None]:
    """Delete machine classification config.

    DELETE /sources/{sourceId}/machine-classification-config
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:sources:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-machine-classification-config
    """
    return Request(OPERATION, _path("/sources/{sourceId}/machine-classification-config", **{"sourceId": source_id}))
