from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import KbaAnswerRequestItem, KbaAnswerResponseItem

OPERATION = Operation(
    api=API,
    id="setMFAKBAConfig",
    method="POST",
    path="/mfa/kba/config/answers",
    tag="MFA Configuration",
    results={200: {"application/json": ["KbaAnswerResponseItem"]}},
    bodies={"application/json": ["KbaAnswerRequestItem"]},
    scopes=("idn:mfa-kba:authenticate",),
    user_levels=("USER",),
    page="set-mfakba-config",
)


def set_mfakba_config(body: list[KbaAnswerRequestItem]) -> Request[list[KbaAnswerResponseItem]]:
    """Set MFA KBA config."""
    return Request(OPERATION, "/mfa/kba/config/answers", body=body)
