from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class Argument(Model):
    name: str = _field("name")
    description: str | None = _field("description", default=...)
    type: str | None = _field("type", default=...)
