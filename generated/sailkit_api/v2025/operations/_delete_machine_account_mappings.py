from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteMachineAccountMappings",
    method="DELETE",
    path="/sources/{sourceId}/machine-account-mappings",
    tag="Machine Account Mappings",
    results={200: {}},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    destroys=True,
    page="delete-machine-account-mappings",
)


def delete_machine_account_mappings(source_id: Id) -> Request[None]:
    """Deletes all attribute mappings for machine accounts of a source.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{sourceId}/machine-account-mappings", **{"sourceId": source_id}))
