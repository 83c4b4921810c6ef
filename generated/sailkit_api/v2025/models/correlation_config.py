from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CorrelationConfigAttributeAssignmentsItem


@_model
class CorrelationConfig(Model):
    attribute_assignments: list[CorrelationConfigAttributeAssignmentsItem] | None | Unset = _field(
        "attributeAssignments", ["CorrelationConfigAttributeAssignmentsItem"], default=UNSET
    )
    id: str | None | Unset = _field("id", default=UNSET)
    name: str | None | Unset = _field("name", default=UNSET)
