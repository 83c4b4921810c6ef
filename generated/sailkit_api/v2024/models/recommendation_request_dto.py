from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RecommendationRequest


@_model
class RecommendationRequestDto(Model):
    exclude_interpretations: bool | Unset = _field("excludeInterpretations", default=UNSET)
    include_debug_information: bool | Unset = _field("includeDebugInformation", default=UNSET)
    include_translation_messages: bool | Unset = _field("includeTranslationMessages", default=UNSET)
    prescribe_mode: bool | Unset = _field("prescribeMode", default=UNSET)
    requests: list[RecommendationRequest] | Unset = _field("requests", ["RecommendationRequest"], default=UNSET)
