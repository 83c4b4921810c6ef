from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import StreamStatusResponseStatus


@_model
class UpdateStreamStatusRequest(Model):
    status: StreamStatusResponseStatus | str = _field("status")
    stream_id: str = _field("stream_id")
    reason: str | None = _field("reason", default=...)
