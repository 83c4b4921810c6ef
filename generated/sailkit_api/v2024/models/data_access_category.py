from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class DataAccessCategory(Model):
    match_count: int | None = _field("matchCount", default=...)
    value: str | None = _field("value", default=...)
