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
    id="setMachineAccountMappings",
    method="PUT",
    path="/sources/{sourceId}/machine-mappings",
    tag="Machine Account Mappings",
    results={200: {"application/json": ["AttributeMappings"]}},
    bodies={"application/json": "AttributeMappings"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="set-machine-account-mappings",
)


def set_machine_account_mappings(
    source_id: Id, body: AttributeMappings | Mapping[str, Any]
) -> Request[list[AttributeMappings]]:
    """Sets the attribute mapping for machine accounts of a source.

    Returns the mappings of the source.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{sourceId}/machine-mappings", **{"sourceId": source_id}), body=body)
