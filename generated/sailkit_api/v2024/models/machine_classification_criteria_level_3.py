from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import MachineClassificationCriteriaOperation


@_model
class MachineClassificationCriteriaLevel3(Model):
    attribute: str | None = _field("attribute", default=...)
    case_sensitive: bool | None = _field("caseSensitive", default=...)
    children: list[Any] | None = _field("children", default=...)
    data_type: str | None = _field("dataType", default=...)
    operation: MachineClassificationCriteriaOperation | str | None = _field("operation", default=...)
    value: str | None = _field("value", default=...)
