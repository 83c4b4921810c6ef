from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import CreateMachineAccountSubtypeRequest, SourceSubtype

OPERATION = Operation(
    id="createMachineAccountSubtype",
    method="POST",
    path="/sources/{sourceId}/subtypes",
    prefix="/v2025",
    tag="Machine Accounts",
    package="sailkit_api.v2025.models",
    results={201: {"application/json": "SourceSubtype"}},
    bodies={"application/json": "CreateMachineAccountSubtypeRequest"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    deprecated=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/create-machine-account-subtype",
)


def create_machine_account_subtype(source_id: str, body: CreateMachineAccountSubtypeRequest) -> Request[SourceSubtype]:
    """Create machine account subtype.

    POST /sources/{sourceId}/subtypes
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Deprecated: SailPoint announces its end.
    Scopes: idn:sources:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/create-machine-account-subtype
    """
    return Request(OPERATION, _path("/sources/{sourceId}/subtypes", **{"sourceId": source_id}), body=body)
