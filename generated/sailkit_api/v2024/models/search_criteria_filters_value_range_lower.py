from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SearchCriteriaFiltersValueRangeLower(Model):
    inclusive: bool | Unset = _field("inclusive", default=UNSET)
    value: str | Unset = _field("value", default=UNSET)
