from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SearchCriteriaFiltersValueRange


@_model
class SearchCriteriaFiltersValue(Model):
    range: SearchCriteriaFiltersValueRange | Unset = _field("range", "SearchCriteriaFiltersValueRange", default=UNSET)
    terms: list[str] | Unset = _field("terms", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
