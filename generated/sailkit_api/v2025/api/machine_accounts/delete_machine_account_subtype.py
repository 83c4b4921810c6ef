from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteMachineAccountSubtype",
    method="DELETE",
    path="/sources/{sourceId}/subtypes/{technicalName}",
    prefix="/v2025",
    tag="Machine Accounts",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    deprecated=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-machine-account-subtype",
)


def delete_machine_account_subtype(source_id: str, technical_name: str) -> Request[None]:
    """Delete machine account subtype.

    DELETE /sources/{sourceId}/subtypes/{technicalName}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Deprecated: SailPoint announces its end.
    Scopes: idn:sources:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        source_id: Text.
        technical_name: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-machine-account-subtype
    """
    return Request(
        OPERATION,
        _path(
            "/sources/{sourceId}/subtypes/{technicalName}", **{"sourceId": source_id, "technicalName": technical_name}
        ),
    )
