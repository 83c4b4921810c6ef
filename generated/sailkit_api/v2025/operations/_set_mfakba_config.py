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
    destroys=True,
    page="set-mfakba-config",
)


def set_mfakba_config(body: Sequence[KbaAnswerRequestItem | Mapping[str, Any]]) -> Request[list[KbaAnswerResponseItem]]:
    """Stores the calling user's answers to security questions.

    The list is complete in itself, so the answer to a question that is left out is deleted.
    """
    return Request(OPERATION, "/mfa/kba/config/answers", body=body)
