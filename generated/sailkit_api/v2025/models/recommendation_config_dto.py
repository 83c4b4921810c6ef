from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RecommendationConfigDto(Model):
    only_tune_threshold: bool | None = _field("onlyTuneThreshold", default=...)
    peer_group_percentage_threshold: float | None = _field("peerGroupPercentageThreshold", default=...)
    recommender_features: list[str] | None = _field("recommenderFeatures", default=...)
    run_auto_select_once: bool | None = _field("runAutoSelectOnce", default=...)
