from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class AccountAttributesChangedChangesItem(Model):
    attribute: str = _field("attribute")
    new_value: str | bool | list[str | None] | None = _field("newValue")
    old_value: str | bool | list[str | None] | None = _field("oldValue")
