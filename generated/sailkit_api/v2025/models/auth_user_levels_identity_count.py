from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class AuthUserLevelsIdentityCount(Model):
    count: int | Unset = _field("count", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
