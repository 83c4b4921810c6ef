from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import StreamStatusResponseStatus


@_model
class StreamStatusResponse(Model):
    reason: str | None = _field("reason", default=...)
    status: StreamStatusResponseStatus | str | None = _field("status", default=...)
    stream_id: str | None = _field("stream_id", default=...)
