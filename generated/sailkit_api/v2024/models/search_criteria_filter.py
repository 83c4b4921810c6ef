from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SearchCriteriaFiltersValueRange


@_model
class SearchCriteriaFilter(Model):
    range: SearchCriteriaFiltersValueRange | None = _field("range", "SearchCriteriaFiltersValueRange", default=...)
    terms: list[str] | None = _field("terms", default=...)
    type: str | None = _field("type", default=...)
