from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SendClassifyMachineAccountClassificationMode, SendClassifyMachineAccountResponse

OPERATION = Operation(
    id="sendClassifyMachineAccount",
    method="POST",
    path="/accounts/{id}/classify",
    prefix="/v2025",
    tag="Machine Account Classify",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "SendClassifyMachineAccountResponse"}},
    scopes=("idn:account:update",),
    user_levels=("API", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/send-classify-machine-account",
)


def send_classify_machine_account(
    id: str, *, classification_mode: SendClassifyMachineAccountClassificationMode | str | None = None
) -> Request[SendClassifyMachineAccountResponse]:
    """Send classify machine account.

    POST /accounts/{id}/classify
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:account:update.
    User levels: API, ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.
        classification_mode: One of default, ignoreManual, forceMachine, forceHuman. Left out, the service takes
            default.

    https://developer.sailpoint.com/docs/api/v2025/send-classify-machine-account
    """
    return Request(
        OPERATION, _path("/accounts/{id}/classify", **{"id": id}), query={"classificationMode": classification_mode}
    )
