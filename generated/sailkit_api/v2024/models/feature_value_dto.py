from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class FeatureValueDto(Model):
    denominator: int | Unset = _field("denominator", default=UNSET)
    feature: str | Unset = _field("feature", default=UNSET)
    numerator: int | Unset = _field("numerator", default=UNSET)
