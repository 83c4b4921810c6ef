from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccessRequestRecommendationConfigDto(Model):
    score_threshold: float = _field("scoreThreshold")
    joiner_attribute: str | Unset = _field("joinerAttribute", default=UNSET)
    mover_attribute: str | Unset = _field("moverAttribute", default=UNSET)
    restriction_attribute: str | Unset = _field("restrictionAttribute", default=UNSET)
    start_date_attribute: str | Unset = _field("startDateAttribute", default=UNSET)
    use_restriction_attribute: bool | Unset = _field("useRestrictionAttribute", default=UNSET)
