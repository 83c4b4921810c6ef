from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DimensionCriteriaKey, DimensionCriteriaLevel2, DimensionCriteriaOperation


@_model
class DimensionCriteriaLevel1(Model):
    children: list[DimensionCriteriaLevel2 | None] | None = _field("children", ["DimensionCriteriaLevel2"], default=...)
    key: DimensionCriteriaKey | None = _field("key", "DimensionCriteriaKey", default=...)
    operation: DimensionCriteriaOperation | str | None = _field("operation", default=...)
    string_value: str | None = _field("stringValue", default=...)
    values: list[str] | None = _field("values", default=...)
