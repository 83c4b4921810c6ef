from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class ContextAttributeDto(Model):
    attribute: str | Unset = _field("attribute", default=UNSET)
    derived: bool | Unset = _field("derived", default=UNSET)
    value: str | list[str] | Unset = _field("value", default=UNSET)
