from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class BasicAuthConfig(Model):
    password: str | None | Unset = _field("password", default=UNSET)
    user_name: str | Unset = _field("userName", default=UNSET)
