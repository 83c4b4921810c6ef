from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteMachineAccountMappings",
    method="DELETE",
    path="/sources/{sourceId}/machine-account-mappings",
    prefix="/v2025",
    tag="Machine Account Mappings",
    package="sailkit_api.v2025.models",
    results={200: {}},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-machine-account-mappings",
)


def delete_machine_account_mappings(source_id: str) -> Request[None]:
    """Delete machine account mappings.

    DELETE /sources/{sourceId}/machine-account-mappings
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:sources:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-machine-account-mappings
    """
    return Request(OPERATION, _path("/sources/{sourceId}/machine-account-mappings", **{"sourceId": source_id}))
