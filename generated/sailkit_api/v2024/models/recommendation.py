from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import RecommendationMethod, RecommendationType


@_model
class Recommendation(Model):
    method: RecommendationMethod | str = _field("method")
    type: RecommendationType | str = _field("type")
