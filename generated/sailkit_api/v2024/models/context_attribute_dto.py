from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ContextAttributeDto(Model):
    attribute: str | Unset = _field("attribute", default=UNSET)
    derived: bool | Unset = _field("derived", default=UNSET)
    value: str | list[str] | Unset = _field("value", default=UNSET)
