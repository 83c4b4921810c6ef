from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class PasswordDigitTokenReset(Model):
    user_id: str = _field("userId")
    duration_minutes: int | Unset = _field("durationMinutes", default=UNSET)
    length: int | Unset = _field("length", default=UNSET)
