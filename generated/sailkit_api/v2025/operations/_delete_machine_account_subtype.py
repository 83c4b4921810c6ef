from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteMachineAccountSubtype",
    method="DELETE",
    path="/sources/{sourceId}/subtypes/{technicalName}",
    tag="Machine Accounts",
    results={204: {}},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    deprecated=True,
    replaced_by=("https://developer.sailpoint.com/docs/api/v2026/delete-machine-account-subtype",),
    destroys=True,
    page="delete-machine-account-subtype",
)


def delete_machine_account_subtype(source_id: Id, technical_name: str) -> Request[None]:
    """Deletes the subtype that has this technical name on a source.

    Args:
        source_id: ID of the source; see `machine_accounts.list_subtypes`.
        technical_name: Technical name of the subtype; see `sources.list`.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/sources/{sourceId}/subtypes/{technicalName}", **{"sourceId": source_id, "technicalName": technical_name}
        ),
    )
