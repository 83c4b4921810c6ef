from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class UpdatedSingleValueAttributeChange(Model):
    name: str = _field("name")
    new_value: str | bool | float | list[str] | None = _field("newValue")
    old_value: str | bool | float | list[str] | None = _field("oldValue")
