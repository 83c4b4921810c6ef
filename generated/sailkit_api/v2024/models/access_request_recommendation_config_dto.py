from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccessRequestRecommendationConfigDto(Model):
    score_threshold: float = _field("scoreThreshold")
    joiner_attribute: str | None = _field("joinerAttribute", default=...)
    mover_attribute: str | None = _field("moverAttribute", default=...)
    restriction_attribute: str | None = _field("restrictionAttribute", default=...)
    start_date_attribute: str | None = _field("startDateAttribute", default=...)
    use_restriction_attribute: bool | None = _field("useRestrictionAttribute", default=...)
