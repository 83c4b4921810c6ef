from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CorrelationConfigAttributeAssignment


@_model
class CorrelationConfig(Model):
    attribute_assignments: list[CorrelationConfigAttributeAssignment] | None = _field(
        "attributeAssignments", ["CorrelationConfigAttributeAssignment"], default=...
    )
    id: str | None = _field("id", default=...)
    name: str | None = _field("name", default=...)
