from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AttributeChange(Model):
    name: str | Unset = _field("name", default=UNSET)
    new_value: str | Unset = _field("newValue", default=UNSET)
    previous_value: str | Unset = _field("previousValue", default=UNSET)
