from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class PasswordOrgConfig(Model):
    custom_instructions_enabled: bool | None = _field("customInstructionsEnabled", default=...)
    digit_token_duration_minutes: int | None = _field("digitTokenDurationMinutes", default=...)
    digit_token_enabled: bool | None = _field("digitTokenEnabled", default=...)
    digit_token_length: int | None = _field("digitTokenLength", default=...)
