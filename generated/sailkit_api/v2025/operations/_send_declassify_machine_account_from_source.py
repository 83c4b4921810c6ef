from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="sendDeclassifyMachineAccountFromSource",
    method="POST",
    path="/sources/{sourceId}/declassify",
    tag="Declassify Source",
    results={204: {}},
    scopes=("idn:account:update",),
    user_levels=("API", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    experimental=True,
    destroys=True,
    page="send-declassify-machine-account-from-source",
)


def send_declassify_machine_account_from_source(source_id: Id) -> Request[None]:
    """Takes the classification as machine accounts from all accounts of a source.

    The answer (204) is empty.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{sourceId}/declassify", **{"sourceId": source_id}))
