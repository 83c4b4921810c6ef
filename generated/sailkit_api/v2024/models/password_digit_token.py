from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class PasswordDigitToken(Model):
    digit_token: str | Unset = _field("digitToken", default=UNSET)
    request_id: str | Unset = _field("requestId", default=UNSET)
