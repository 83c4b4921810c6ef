from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class SessionConfiguration(Model):
    max_idle_time: int | Unset = _field("maxIdleTime", default=UNSET)
    max_session_time: int | Unset = _field("maxSessionTime", default=UNSET)
    remember_me: bool | Unset = _field("rememberMe", default=UNSET)
