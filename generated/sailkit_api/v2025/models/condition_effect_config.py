from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ConditionEffectConfig(Model):
    default_value_label: str | None = _field("defaultValueLabel", default=...)
    element: str | int | None = _field("element", default=...)
