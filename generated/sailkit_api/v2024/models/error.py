from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ErrorMessage


@_model
class Error(Model):
    detail_code: str | None = _field("detailCode", default=...)
    messages: list[ErrorMessage] | None = _field("messages", ["ErrorMessage"], default=...)
    tracking_id: str | None = _field("trackingId", default=...)
