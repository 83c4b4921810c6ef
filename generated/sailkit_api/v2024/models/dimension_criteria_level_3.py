from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DimensionCriteriaKey, DimensionCriteriaOperation


@_model
class DimensionCriteriaLevel3(Model):
    key: DimensionCriteriaKey | None | Unset = _field("key", "DimensionCriteriaKey", default=UNSET)
    operation: DimensionCriteriaOperation | str | Unset = _field("operation", default=UNSET)
    string_value: str | Unset = _field("stringValue", default=UNSET)
