from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DataAccessImpactScore, FeatureValueDto


@_model
class RecommenderCalculations(Model):
    entitlement_id: str | None = _field("entitlementId", default=...)
    feature_values: FeatureValueDto | None = _field("featureValues", "FeatureValueDto", default=...)
    feature_weighted_scores: dict[str, float] | None = _field("featureWeightedScores", default=...)
    identity_attributes: dict[str, DataAccessImpactScore] | None = _field(
        "identityAttributes", {"": "DataAccessImpactScore"}, default=...
    )
    identity_id: str | None = _field("identityId", default=...)
    overall_weighted_score: float | None = _field("overallWeightedScore", default=...)
    recommendation: str | None = _field("recommendation", default=...)
    threshold: float | None = _field("threshold", default=...)
