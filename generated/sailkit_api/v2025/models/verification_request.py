from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class VerificationRequest(Model):
    stream_id: str = _field("stream_id")
    state: str | None = _field("state", default=...)
