from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DimensionCriteriaKey, DimensionCriteriaLevel3, DimensionCriteriaOperation


@_model
class DimensionCriteriaLevel2(Model):
    children: list[DimensionCriteriaLevel3] | None | Unset = _field(
        "children", ["DimensionCriteriaLevel3"], default=UNSET
    )
    key: DimensionCriteriaKey | None | Unset = _field("key", "DimensionCriteriaKey", default=UNSET)
    operation: DimensionCriteriaOperation | str | Unset = _field("operation", default=UNSET)
    string_value: str | None | Unset = _field("stringValue", default=UNSET)
