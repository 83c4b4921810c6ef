from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SessionConfiguration(Model):
    max_idle_time: int | None = _field("maxIdleTime", default=...)
    max_session_time: int | None = _field("maxSessionTime", default=...)
    remember_me: bool | None = _field("rememberMe", default=...)
