from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AttributeRequest(Model):
    name: str | Unset = _field("name", default=UNSET)
    op: str | Unset = _field("op", default=UNSET)
    value: str | list[str] | Unset = _field("value", default=UNSET)
