from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SearchFilterType


@_model
class FilterAggregation(Model):
    field: str = _field("field")
    name: str = _field("name")
    value: str = _field("value")
    type: SearchFilterType | str | None = _field("type", default=...)
