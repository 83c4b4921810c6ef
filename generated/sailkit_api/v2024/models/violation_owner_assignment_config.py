from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ViolationOwnerAssignmentConfigAssignmentRule, ViolationOwnerAssignmentConfigOwnerRef


@_model
class ViolationOwnerAssignmentConfig(Model):
    assignment_rule: ViolationOwnerAssignmentConfigAssignmentRule | str | None | Unset = _field(
        "assignmentRule", default=UNSET
    )
    owner_ref: ViolationOwnerAssignmentConfigOwnerRef | None | Unset = _field(
        "ownerRef", "ViolationOwnerAssignmentConfigOwnerRef", default=UNSET
    )
