from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class LockoutConfiguration(Model):
    lockout_duration: int | Unset = _field("lockoutDuration", default=UNSET)
    lockout_window: int | Unset = _field("lockoutWindow", default=UNSET)
    maximum_attempts: int | Unset = _field("maximumAttempts", default=UNSET)
