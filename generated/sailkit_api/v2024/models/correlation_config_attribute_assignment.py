from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CorrelationConfigAttributeAssignmentMatchMode, CorrelationConfigAttributeAssignmentOperation


@_model
class CorrelationConfigAttributeAssignment(Model):
    complex: bool | None = _field("complex", default=...)
    filter_string: str | None = _field("filterString", default=...)
    ignore_case: bool | None = _field("ignoreCase", default=...)
    match_mode: CorrelationConfigAttributeAssignmentMatchMode | str | None = _field("matchMode", default=...)
    operation: CorrelationConfigAttributeAssignmentOperation | str | None = _field("operation", default=...)
    property: str | None = _field("property", default=...)
    value: str | None = _field("value", default=...)
