from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import MachineClassificationCriteriaOperation


@_model
class MachineClassificationCriteriaLevel3(Model):
    attribute: str | None | Unset = _field("attribute", default=UNSET)
    case_sensitive: bool | Unset = _field("caseSensitive", default=UNSET)
    children: list[Any] | None | Unset = _field("children", default=UNSET)
    data_type: str | None | Unset = _field("dataType", default=UNSET)
    operation: MachineClassificationCriteriaOperation | str | Unset = _field("operation", default=UNSET)
    value: str | None | Unset = _field("value", default=UNSET)
