from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SessionConfiguration(Model):
    max_idle_time: int | Unset = _field("maxIdleTime", default=UNSET)
    max_session_time: int | Unset = _field("maxSessionTime", default=UNSET)
    remember_me: bool | Unset = _field("rememberMe", default=UNSET)
