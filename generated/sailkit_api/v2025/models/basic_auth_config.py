from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class BasicAuthConfig(Model):
    password: str | None | Unset = _field("password", default=UNSET)
    user_name: str | Unset = _field("userName", default=UNSET)
