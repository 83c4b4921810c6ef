from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class AccessRecommendationMessage(Model):
    interpretation: str | Unset = _field("interpretation", default=UNSET)
