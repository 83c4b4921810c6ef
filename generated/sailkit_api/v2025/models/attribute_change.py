from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class AttributeChange(Model):
    name: str | Unset = _field("name", default=UNSET)
    new_value: str | Unset = _field("newValue", default=UNSET)
    previous_value: str | Unset = _field("previousValue", default=UNSET)
