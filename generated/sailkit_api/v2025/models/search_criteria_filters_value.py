from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import SearchCriteriaFiltersValueRange


@_model
class SearchCriteriaFiltersValue(Model):
    range: SearchCriteriaFiltersValueRange | Unset = _field("range", "SearchCriteriaFiltersValueRange", default=UNSET)
    terms: list[str] | Unset = _field("terms", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
