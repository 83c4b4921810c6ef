from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class Argument(Model):
    name: str = _field("name")
    description: str | None | Unset = _field("description", default=UNSET)
    type: str | None | Unset = _field("type", default=UNSET)
