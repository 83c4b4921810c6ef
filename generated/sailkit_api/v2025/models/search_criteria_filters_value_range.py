from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SearchCriteriaFiltersValueRangeLower


@_model
class SearchCriteriaFiltersValueRange(Model):
    lower: SearchCriteriaFiltersValueRangeLower | None = _field(
        "lower", "SearchCriteriaFiltersValueRangeLower", default=...
    )
    upper: SearchCriteriaFiltersValueRangeLower | None = _field(
        "upper", "SearchCriteriaFiltersValueRangeLower", default=...
    )
