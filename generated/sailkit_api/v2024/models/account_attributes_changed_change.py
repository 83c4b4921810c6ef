from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccountAttributesChangedChange(Model):
    attribute: str = _field("attribute")
    new_value: str | bool | list[str | None] | None = _field("newValue")
    old_value: str | bool | list[str | None] | None = _field("oldValue")
