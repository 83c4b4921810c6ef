from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AttributeMappings

OPERATION = Operation(
    api=API,
    id="createMachineAccountMappings",
    method="POST",
    path="/sources/{sourceId}/machine-account-mappings",
    tag="Machine Account Mappings",
    results={200: {"application/json": ["AttributeMappings"]}},
    bodies={"application/json": "AttributeMappings"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    page="create-machine-account-mappings",
)


def create_machine_account_mappings(
    source_id: Id, body: AttributeMappings | Mapping[str, Any]
) -> Request[list[AttributeMappings]]:
    """Adds an attribute mapping for machine accounts to a source.

    Returns the mappings of the source.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        OPERATION, _fill_path("/sources/{sourceId}/machine-account-mappings", **{"sourceId": source_id}), body=body
    )
