from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class PasswordDigitToken(Model):
    digit_token: str | Unset = _field("digitToken", default=UNSET)
    request_id: str | Unset = _field("requestId", default=UNSET)
