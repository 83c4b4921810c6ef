from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class PasswordInfoQueryDTO(Model):
    source_name: str | Unset = _field("sourceName", default=UNSET)
    user_name: str | Unset = _field("userName", default=UNSET)
