from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class PasswordInfoQueryDTO(Model):
    source_name: str | Unset = _field("sourceName", default=UNSET)
    user_name: str | Unset = _field("userName", default=UNSET)
