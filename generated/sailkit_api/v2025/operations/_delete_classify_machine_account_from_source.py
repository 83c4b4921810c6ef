from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteClassifyMachineAccountFromSource",
    method="DELETE",
    path="/sources/{sourceId}/classify",
    tag="Classify Source",
    results={204: {}},
    scopes=("idn:account:update",),
    user_levels=("API", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    destroys=True,
    page="delete-classify-machine-account-from-source",
)


def delete_classify_machine_account_from_source(source_id: Id) -> Request[None]:
    """Cancels the classification of accounts that is running on a source.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{sourceId}/classify", **{"sourceId": source_id}))
