from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class PasswordOrgConfig(Model):
    custom_instructions_enabled: bool | Unset = _field("customInstructionsEnabled", default=UNSET)
    digit_token_duration_minutes: int | Unset = _field("digitTokenDurationMinutes", default=UNSET)
    digit_token_enabled: bool | Unset = _field("digitTokenEnabled", default=UNSET)
    digit_token_length: int | Unset = _field("digitTokenLength", default=UNSET)
