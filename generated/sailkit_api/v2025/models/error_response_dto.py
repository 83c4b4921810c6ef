from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ErrorMessageDto


@_model
class ErrorResponseDto(Model):
    causes: list[ErrorMessageDto] | None = _field("causes", ["ErrorMessageDto"], default=...)
    detail_code: str | None = _field("detailCode", default=...)
    messages: list[ErrorMessageDto] | None = _field("messages", ["ErrorMessageDto"], default=...)
    tracking_id: str | None = _field("trackingId", default=...)
