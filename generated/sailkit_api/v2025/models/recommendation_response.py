from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        RecommendationRequest,
        RecommendationResponseRecommendation,
        RecommenderCalculations,
        TranslationMessage,
    )


@_model
class RecommendationResponse(Model):
    interpretations: list[str] | Unset = _field("interpretations", default=UNSET)
    recommendation: RecommendationResponseRecommendation | str | Unset = _field("recommendation", default=UNSET)
    recommender_calculations: RecommenderCalculations | Unset = _field(
        "recommenderCalculations", "RecommenderCalculations", default=UNSET
    )
    request: RecommendationRequest | Unset = _field("request", "RecommendationRequest", default=UNSET)
    translation_messages: list[TranslationMessage] | Unset = _field(
        "translationMessages", ["TranslationMessage"], default=UNSET
    )
