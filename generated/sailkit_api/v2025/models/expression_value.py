from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class ExpressionValue(Model):
    type: str | Unset = _field("type", default=UNSET)
    value: str | Unset = _field("value", default=UNSET)
