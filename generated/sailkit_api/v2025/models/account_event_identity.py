from __future__ import annotations

from sailkit_core.codec import Model
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class AccountEventIdentity(Model):
    alias: str = _field("alias")
    email: str = _field("email")
    id: str = _field("id")
    name: str = _field("name")
