from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class Argument(Model):
    name: str = _field("name")
    description: str | None | Unset = _field("description", default=UNSET)
    type: str | None | Unset = _field("type", default=UNSET)
