from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SedAssignee


@_model
class SedAssignment(Model):
    assignee: SedAssignee | Unset = _field("assignee", "SedAssignee", default=UNSET)
    items: list[str] | Unset = _field("items", default=UNSET)
