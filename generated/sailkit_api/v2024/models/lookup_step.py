from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ReassignmentTypeEnum


@_model
class LookupStep(Model):
    reassigned_from_id: str | None = _field("reassignedFromId", default=...)
    reassigned_to_id: str | None = _field("reassignedToId", default=...)
    reassignment_type: ReassignmentTypeEnum | str | None = _field("reassignmentType", default=...)
