from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="sendDeclassifyMachineAccountFromSource",
    method="POST",
    path="/sources/{sourceId}/declassify",
    prefix="/v2025",
    tag="Declassify Source",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("idn:account:update",),
    user_levels=("API", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/send-declassify-machine-account-from-source",
)


def send_declassify_machine_account_from_source(source_id: str) -> Request[None]:
    """Send declassify machine account from source.

    POST /sources/{sourceId}/declassify
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:account:update.
    User levels: API, ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/send-declassify-machine-account-from-source
    """
    return Request(OPERATION, _path("/sources/{sourceId}/declassify", **{"sourceId": source_id}))
