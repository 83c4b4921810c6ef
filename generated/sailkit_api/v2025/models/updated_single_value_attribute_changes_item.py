from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class UpdatedSingleValueAttributeChangesItem(Model):
    name: str = _field("name")
    new_value: str | bool | float | list[str] | None = _field("newValue")
    old_value: str | bool | float | list[str] | None = _field("oldValue")
