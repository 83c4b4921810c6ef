from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class PasswordDigitToken(Model):
    digit_token: str | None = _field("digitToken", default=...)
    request_id: str | None = _field("requestId", default=...)
