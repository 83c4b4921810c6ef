from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class ReassignmentTrailDTO(Model):
    new_owner: str | Unset = _field("newOwner", default=UNSET)
    previous_owner: str | Unset = _field("previousOwner", default=UNSET)
    reassignment_type: str | Unset = _field("reassignmentType", default=UNSET)
