from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ReassignmentTrailDTO(Model):
    new_owner: str | Unset = _field("newOwner", default=UNSET)
    previous_owner: str | Unset = _field("previousOwner", default=UNSET)
    reassignment_type: str | Unset = _field("reassignmentType", default=UNSET)
