from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SearchCriteriaFiltersValueRangeLower


@_model
class SearchCriteriaFiltersValueRange(Model):
    lower: SearchCriteriaFiltersValueRangeLower | Unset = _field(
        "lower", "SearchCriteriaFiltersValueRangeLower", default=UNSET
    )
    upper: SearchCriteriaFiltersValueRangeLower | Unset = _field(
        "upper", "SearchCriteriaFiltersValueRangeLower", default=UNSET
    )
