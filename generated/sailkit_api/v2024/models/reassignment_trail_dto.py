from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ReassignmentTrailDTO(Model):
    new_owner: str | None = _field("newOwner", default=...)
    previous_owner: str | None = _field("previousOwner", default=...)
    reassignment_type: str | None = _field("reassignmentType", default=...)
