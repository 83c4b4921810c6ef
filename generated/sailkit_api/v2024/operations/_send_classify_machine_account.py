from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SendClassifyMachineAccountClassificationMode, SendClassifyMachineAccountResponse

OPERATION = Operation(
    api=API,
    id="sendClassifyMachineAccount",
    method="POST",
    path="/accounts/{id}/classify",
    tag="Machine Account Classify",
    results={200: {"application/json": "SendClassifyMachineAccountResponse"}},
    scopes=("idn:account:update",),
    user_levels=("API", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    page="send-classify-machine-account",
)


def send_classify_machine_account(
    id: Id, *, classification_mode: SendClassifyMachineAccountClassificationMode | str | None = None
) -> Request[SendClassifyMachineAccountResponse]:
    """Classifies one account as machine or human and returns `isMachine`.

    By default the criteria of the source decide, and accounts classified by hand are skipped; other modes include
    these or force a result.

    Args:
        id: ID of the account; see `accounts.list`.
        classification_mode: One of default, ignoreManual, forceMachine, forceHuman. Default: default.
    """
    return Request(
        OPERATION,
        _fill_path("/accounts/{id}/classify", **{"id": id}),
        query={"classificationMode": classification_mode},
    )
