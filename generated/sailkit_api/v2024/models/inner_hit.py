from __future__ import annotations

from sailkit_core.codec import Model
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class InnerHit(Model):
    query: str = _field("query")
    type: str = _field("type")
