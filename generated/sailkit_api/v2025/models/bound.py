from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class Bound(Model):
    value: str = _field("value")
    inclusive: bool | Unset = _field("inclusive", default=UNSET)
