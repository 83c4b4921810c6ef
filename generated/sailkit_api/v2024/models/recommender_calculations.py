from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DataAccessImpactScore, FeatureValueDto


@_model
class RecommenderCalculations(Model):
    entitlement_id: str | Unset = _field("entitlementId", default=UNSET)
    feature_values: FeatureValueDto | Unset = _field("featureValues", "FeatureValueDto", default=UNSET)
    feature_weighted_scores: dict[str, float] | Unset = _field("featureWeightedScores", default=UNSET)
    identity_attributes: dict[str, DataAccessImpactScore] | Unset = _field(
        "identityAttributes", {"": "DataAccessImpactScore"}, default=UNSET
    )
    identity_id: str | Unset = _field("identityId", default=UNSET)
    overall_weighted_score: float | Unset = _field("overallWeightedScore", default=UNSET)
    recommendation: str | Unset = _field("recommendation", default=UNSET)
    threshold: float | Unset = _field("threshold", default=UNSET)
