from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AttributeMappings

OPERATION = Operation(
    id="setMachineAccountMappings",
    method="PUT",
    path="/sources/{sourceId}/machine-mappings",
    prefix="/v2024",
    tag="Machine Account Mappings",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["AttributeMappings"]}},
    bodies={"application/json": "AttributeMappings"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/set-machine-account-mappings",
)


def set_machine_account_mappings(source_id: str, body: AttributeMappings) -> Request[list[AttributeMappings]]:
    """Set machine account mappings.

    PUT /sources/{sourceId}/machine-mappings
    Scopes: idn:sources:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/set-machine-account-mappings
    """
    return Request(OPERATION, _path("/sources/{sourceId}/machine-mappings", **{"sourceId": source_id}), body=body)
