from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RecommendationConfigDto(Model):
    only_tune_threshold: bool | Unset = _field("onlyTuneThreshold", default=UNSET)
    peer_group_percentage_threshold: float | Unset = _field("peerGroupPercentageThreshold", default=UNSET)
    recommender_features: list[str] | Unset = _field("recommenderFeatures", default=UNSET)
    run_auto_select_once: bool | Unset = _field("runAutoSelectOnce", default=UNSET)
