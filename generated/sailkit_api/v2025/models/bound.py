from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class Bound(Model):
    value: str = _field("value")
    inclusive: bool | Unset = _field("inclusive", default=UNSET)
