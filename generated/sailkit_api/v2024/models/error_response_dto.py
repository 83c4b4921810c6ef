from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ErrorMessageDto


@_model
class ErrorResponseDto(Model):
    causes: list[ErrorMessageDto] | Unset = _field("causes", ["ErrorMessageDto"], default=UNSET)
    detail_code: str | Unset = _field("detailCode", default=UNSET)
    messages: list[ErrorMessageDto] | Unset = _field("messages", ["ErrorMessageDto"], default=UNSET)
    tracking_id: str | Unset = _field("trackingId", default=UNSET)
