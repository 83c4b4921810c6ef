from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import MachineClassificationCriteriaLevel2, MachineClassificationCriteriaOperation


@_model
class MachineClassificationCriteriaLevel1(Model):
    attribute: str | None | Unset = _field("attribute", default=UNSET)
    case_sensitive: bool | Unset = _field("caseSensitive", default=UNSET)
    children: list[MachineClassificationCriteriaLevel2] | None | Unset = _field(
        "children", ["MachineClassificationCriteriaLevel2"], default=UNSET
    )
    data_type: str | None | Unset = _field("dataType", default=UNSET)
    operation: MachineClassificationCriteriaOperation | str | Unset = _field("operation", default=UNSET)
    value: str | None | Unset = _field("value", default=UNSET)
