from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

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
    page="delete-classify-machine-account-from-source",
)


def delete_classify_machine_account_from_source(source_id: str) -> Request[None]:
    """Delete classify machine account from source."""
    return Request(OPERATION, _path("/sources/{sourceId}/classify", **{"sourceId": source_id}))
