from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccountUpdatedMultiValueAttributeChange(Model):
    added_values: list[str | bool | float | list[str] | None] = _field("addedValues")
    name: str = _field("name")
    removed_values: list[str | bool | float | list[str] | None] = _field("removedValues")
