from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def set_mfakba_config(body: Sequence[KbaAnswerRequestItem | Mapping[str, Any]]) -> Request[list[KbaAnswerResponseItem]]:
    """Set MFA KBA config."""
    return Request(OPERATION, "/mfa/kba/config/answers", body=body)
