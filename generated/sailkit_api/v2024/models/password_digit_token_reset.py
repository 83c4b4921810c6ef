from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class PasswordDigitTokenReset(Model):
    user_id: str = _field("userId")
    duration_minutes: int | None = _field("durationMinutes", default=...)
    length: int | None = _field("length", default=...)
