from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ExpressionValue(Model):
    type: str | None = _field("type", default=...)
    value: str | None = _field("value", default=...)
