from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CorrelationConfigAttributeAssignmentsItemMatchMode, CorrelationConfigAttributeAssignmentsItemOperation


@_model
class CorrelationConfigAttributeAssignmentsItem(Model):
    complex: bool | Unset = _field("complex", default=UNSET)
    filter_string: str | Unset = _field("filterString", default=UNSET)
    ignore_case: bool | Unset = _field("ignoreCase", default=UNSET)
    match_mode: CorrelationConfigAttributeAssignmentsItemMatchMode | str | Unset = _field("matchMode", default=UNSET)
    operation: CorrelationConfigAttributeAssignmentsItemOperation | str | Unset = _field("operation", default=UNSET)
    property: str | Unset = _field("property", default=UNSET)
    value: str | Unset = _field("value", default=UNSET)
