from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SedAssigneeType


@_model
class SedAssignee(Model):
    type: SedAssigneeType | str = _field("type")
    value: str | None = _field("value", default=...)
