from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import KbaAnswerRequestItem, KbaAnswerResponseItem

OPERATION = Operation(
    id="setMFAKBAConfig",
    method="POST",
    path="/mfa/kba/config/answers",
    prefix="/v2025",
    tag="MFA Configuration",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["KbaAnswerResponseItem"]}},
    bodies={"application/json": ["KbaAnswerRequestItem"]},
    scopes=("idn:mfa-kba:authenticate",),
    user_levels=("USER",),
    docs="https://developer.sailpoint.com/docs/api/v2025/set-mfakba-config",
)


def set_mfakba_config(body: list[KbaAnswerRequestItem]) -> Request[list[KbaAnswerResponseItem]]:
    """Set MFA KBA config.

    POST /mfa/kba/config/answers
    Scopes: idn:mfa-kba:authenticate.
    User levels: USER.

    https://developer.sailpoint.com/docs/api/v2025/set-mfakba-config
    """
    return Request(OPERATION, "/mfa/kba/config/answers", body=body)
