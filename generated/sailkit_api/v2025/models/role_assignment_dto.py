from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AssignmentContextDto, BaseReferenceDto, RoleAssignmentDtoAssigner, RoleTargetDto


@_model
class RoleAssignmentDto(Model):
    account_targets: list[RoleTargetDto] | None = _field("accountTargets", ["RoleTargetDto"], default=...)
    added_date: datetime.datetime | None = _field("addedDate", DATETIME, default=...)
    assigned_dimensions: list[BaseReferenceDto] | None = _field("assignedDimensions", ["BaseReferenceDto"], default=...)
    assigner: RoleAssignmentDtoAssigner | None = _field("assigner", "RoleAssignmentDtoAssigner", default=...)
    assignment_context: AssignmentContextDto | None = _field("assignmentContext", "AssignmentContextDto", default=...)
    assignment_source: str | None = _field("assignmentSource", default=...)
    comments: str | None = _field("comments", default=...)
    id: str = _field("id", default=...)
    remove_date: datetime.datetime | None = _field("removeDate", DATETIME, default=...)
    role: BaseReferenceDto | None = _field("role", "BaseReferenceDto", default=...)
    start_date: datetime.datetime | None = _field("startDate", DATETIME, default=...)
