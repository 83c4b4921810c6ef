from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class FeatureValueDto(Model):
    denominator: int | None = _field("denominator", default=...)
    feature: str | None = _field("feature", default=...)
    numerator: int | None = _field("numerator", default=...)
