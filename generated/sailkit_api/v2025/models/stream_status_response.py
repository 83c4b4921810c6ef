from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import StreamStatusResponseStatus


@_model
class StreamStatusResponse(Model):
    reason: str | Unset = _field("reason", default=UNSET)
    status: StreamStatusResponseStatus | str | Unset = _field("status", default=UNSET)
    stream_id: str | Unset = _field("stream_id", default=UNSET)
