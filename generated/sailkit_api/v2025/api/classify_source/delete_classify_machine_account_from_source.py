from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteClassifyMachineAccountFromSource",
    method="DELETE",
    path="/sources/{sourceId}/classify",
    prefix="/v2025",
    tag="Classify Source",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("idn:account:update",),
    user_levels=("API", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-classify-machine-account-from-source",
)


def delete_classify_machine_account_from_source(source_id: str) -> Request[None]:
    """Delete classify machine account from source.

    DELETE /sources/{sourceId}/classify
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:account:update.
    User levels: API, ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-classify-machine-account-from-source
    """
    return Request(OPERATION, _path("/sources/{sourceId}/classify", **{"sourceId": source_id}))
