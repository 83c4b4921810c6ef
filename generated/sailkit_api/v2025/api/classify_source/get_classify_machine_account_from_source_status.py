from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SourceClassificationStatus

OPERATION = Operation(
    id="getClassifyMachineAccountFromSourceStatus",
    method="GET",
    path="/sources/{sourceId}/classify",
    prefix="/v2025",
    tag="Classify Source",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "SourceClassificationStatus"}},
    scopes=("idn:account:update",),
    user_levels=("API", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-classify-machine-account-from-source-status",
)


def get_classify_machine_account_from_source_status(source_id: str) -> Request[SourceClassificationStatus]:
    """Get classify machine account from source status.

    GET /sources/{sourceId}/classify
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:account:update.
    User levels: API, ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-classify-machine-account-from-source-status
    """
    return Request(OPERATION, _path("/sources/{sourceId}/classify", **{"sourceId": source_id}))
