from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AttributeMappings

OPERATION = Operation(
    id="createMachineAccountMappings",
    method="POST",
    path="/sources/{sourceId}/machine-account-mappings",
    prefix="/v2024",
    tag="Machine Account Mappings",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["AttributeMappings"]}},
    bodies={"application/json": "AttributeMappings"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/create-machine-account-mappings",
)


def create_machine_account_mappings(source_id: str, body: AttributeMappings) -> Request[list[AttributeMappings]]:
    """Create machine account mappings.

    POST /sources/{sourceId}/machine-account-mappings
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:sources:manage.
    User levels: ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/create-machine-account-mappings
    """
    return Request(
        OPERATION, _path("/sources/{sourceId}/machine-account-mappings", **{"sourceId": source_id}), body=body
    )
