from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import SedAssigneeType


@_model
class SedAssignee(Model):
    type: SedAssigneeType | str = _field("type")
    value: str | Unset = _field("value", default=UNSET)
