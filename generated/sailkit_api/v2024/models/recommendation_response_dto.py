from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import RecommendationResponse


@_model
class RecommendationResponseDto(Model):
    response: list[RecommendationResponse] | Unset = _field("response", ["RecommendationResponse"], default=UNSET)
