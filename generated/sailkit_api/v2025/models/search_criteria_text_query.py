from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SearchCriteriaTextQuery(Model):
    fields: list[str] | None = _field("fields", default=...)
    match_any: bool | None = _field("matchAny", default=...)
    terms: list[str] | None = _field("terms", default=...)
