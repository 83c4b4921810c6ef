from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class SearchCriteriaFiltersValueRangeLower(Model):
    inclusive: bool | Unset = _field("inclusive", default=UNSET)
    value: str | Unset = _field("value", default=UNSET)
