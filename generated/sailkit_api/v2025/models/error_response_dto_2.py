from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import ErrorMessageDto2


@_model
class ErrorResponseDto2(Model):
    causes: list[ErrorMessageDto2] | Unset = _field("causes", ["ErrorMessageDto2"], default=UNSET)
    detail_code: str | Unset = _field("detailCode", default=UNSET)
    messages: list[ErrorMessageDto2] | Unset = _field("messages", ["ErrorMessageDto2"], default=UNSET)
    tracking_id: str | Unset = _field("trackingId", default=UNSET)
