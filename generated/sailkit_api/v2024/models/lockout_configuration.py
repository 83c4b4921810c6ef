from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class LockoutConfiguration(Model):
    lockout_duration: int | None = _field("lockoutDuration", default=...)
    lockout_window: int | None = _field("lockoutWindow", default=...)
    maximum_attempts: int | None = _field("maximumAttempts", default=...)
