from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class AttributeChange(Model):
    name: str | Unset = _field("name", default=UNSET)
    new_value: str | Unset = _field("newValue", default=UNSET)
    previous_value: str | Unset = _field("previousValue", default=UNSET)
