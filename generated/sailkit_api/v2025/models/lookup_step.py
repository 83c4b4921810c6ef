from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ReassignmentTypeEnum


@_model
class LookupStep(Model):
    reassigned_from_id: str | Unset = _field("reassignedFromId", default=UNSET)
    reassigned_to_id: str | Unset = _field("reassignedToId", default=UNSET)
    reassignment_type: ReassignmentTypeEnum | str | Unset = _field("reassignmentType", default=UNSET)
