from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class VerificationRequest(Model):
    stream_id: str = _field("stream_id")
    state: str | Unset = _field("state", default=UNSET)
