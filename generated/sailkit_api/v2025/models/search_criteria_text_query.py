from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SearchCriteriaTextQuery(Model):
    fields: list[str] | Unset = _field("fields", default=UNSET)
    match_any: bool | Unset = _field("matchAny", default=UNSET)
    terms: list[str] | Unset = _field("terms", default=UNSET)
