from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class IdentityReference2(Model):
    alias: str = _field("alias")
    email: str = _field("email")
    id: str = _field("id")
    name: str = _field("name")
