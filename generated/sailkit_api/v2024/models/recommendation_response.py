from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
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
    interpretations: list[str] | None = _field("interpretations", default=...)
    recommendation: RecommendationResponseRecommendation | str | None = _field("recommendation", default=...)
    recommender_calculations: RecommenderCalculations | None = _field(
        "recommenderCalculations", "RecommenderCalculations", default=...
    )
    request: RecommendationRequest | None = _field("request", "RecommendationRequest", default=...)
    translation_messages: list[TranslationMessage] | None = _field(
        "translationMessages", ["TranslationMessage"], default=...
    )
