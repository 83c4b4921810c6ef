from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FilterType, Range


@_model
class SavedSearchFilters(Model):
    exclude: bool | None = _field("exclude", default=...)
    range: Range | None = _field("range", "Range", default=...)
    terms: list[str] | None = _field("terms", default=...)
    type: FilterType | str | None = _field("type", default=...)
