from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ReassignReference


@_model
class ReviewReassign(Model):
    reason: str = _field("reason")
    reassign: list[ReassignReference] = _field("reassign", ["ReassignReference"])
    reassign_to: str = _field("reassignTo")
