from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RecommendationRequest


@_model
class RecommendationRequestDto(Model):
    exclude_interpretations: bool | None = _field("excludeInterpretations", default=...)
    include_debug_information: bool | None = _field("includeDebugInformation", default=...)
    include_translation_messages: bool | None = _field("includeTranslationMessages", default=...)
    prescribe_mode: bool | None = _field("prescribeMode", default=...)
    requests: list[RecommendationRequest] | None = _field("requests", ["RecommendationRequest"], default=...)
