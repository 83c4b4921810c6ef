from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SendClassifyMachineAccountFromSourceResponse

OPERATION = Operation(
    api=API,
    id="sendClassifyMachineAccountFromSource",
    method="POST",
    path="/sources/{sourceId}/classify",
    tag="Classify Source",
    results={200: {"application/json": "SendClassifyMachineAccountFromSourceResponse"}},
    scopes=("idn:account:update",),
    user_levels=("API", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    page="send-classify-machine-account-from-source",
)


def send_classify_machine_account_from_source(source_id: Id) -> Request[SendClassifyMachineAccountFromSourceResponse]:
    """Starts to classify all accounts of a source, and returns how many were submitted.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{sourceId}/classify", **{"sourceId": source_id}))
