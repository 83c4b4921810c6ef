from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class FeatureValueDto(Model):
    denominator: int | Unset = _field("denominator", default=UNSET)
    feature: str | Unset = _field("feature", default=UNSET)
    numerator: int | Unset = _field("numerator", default=UNSET)
