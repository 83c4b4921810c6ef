from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class PasswordInfoQueryDTO(Model):
    source_name: str | None = _field("sourceName", default=...)
    user_name: str | None = _field("userName", default=...)
