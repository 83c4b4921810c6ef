from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ViolationOwnerAssignmentConfigAssignmentRule, ViolationOwnerAssignmentConfigOwnerRef


@_model
class ViolationOwnerAssignmentConfig(Model):
    assignment_rule: ViolationOwnerAssignmentConfigAssignmentRule | str | None = _field("assignmentRule", default=...)
    owner_ref: ViolationOwnerAssignmentConfigOwnerRef | None = _field(
        "ownerRef", "ViolationOwnerAssignmentConfigOwnerRef", default=...
    )
