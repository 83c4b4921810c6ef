from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AttributeChange(Model):
    name: str | None = _field("name", default=...)
    new_value: str | None = _field("newValue", default=...)
    previous_value: str | None = _field("previousValue", default=...)
