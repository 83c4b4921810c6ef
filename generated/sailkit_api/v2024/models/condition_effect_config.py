from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ConditionEffectConfig(Model):
    default_value_label: str | Unset = _field("defaultValueLabel", default=UNSET)
    element: str | Unset = _field("element", default=UNSET)
