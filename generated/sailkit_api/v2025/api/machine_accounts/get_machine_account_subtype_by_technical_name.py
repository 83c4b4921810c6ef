from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SourceSubtype

OPERATION = Operation(
    id="getMachineAccountSubtypeByTechnicalName",
    method="GET",
    path="/sources/{sourceId}/subtypes/{technicalName}",
    prefix="/v2025",
    tag="Machine Accounts",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "SourceSubtype"}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    deprecated=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-machine-account-subtype-by-technical-name",
)


def get_machine_account_subtype_by_technical_name(source_id: str, technical_name: str) -> Request[SourceSubtype]:
    """Get machine account subtype by technical name.

    GET /sources/{sourceId}/subtypes/{technicalName}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Deprecated: SailPoint announces its end.
    Scopes: idn:sources:manage, idn:sources:read.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        source_id: Text.
        technical_name: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-machine-account-subtype-by-technical-name
    """
    return Request(
        OPERATION,
        _path(
            "/sources/{sourceId}/subtypes/{technicalName}", **{"sourceId": source_id, "technicalName": technical_name}
        ),
    )
