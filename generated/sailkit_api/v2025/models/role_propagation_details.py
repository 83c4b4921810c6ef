from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ExecutionStage, IdentityRef, RolePropagationStatusResponseStatus


@_model
class RolePropagationDetails(Model):
    completed: datetime.datetime | None = _field("completed", DATETIME, default=...)
    execution_stage: ExecutionStage | str | None = _field("executionStage", default=...)
    failure_reason: str | None = _field("failureReason", default=...)
    id: str = _field("id", default=...)
    launched: datetime.datetime | None = _field("launched", DATETIME, default=...)
    launched_by: IdentityRef | None = _field("launchedBy", "IdentityRef", default=...)
    skip_role_refresh: bool | None = _field("skipRoleRefresh", default=...)
    status: RolePropagationStatusResponseStatus | str | None = _field("status", default=...)
    terminated_by: IdentityRef | None = _field("terminatedBy", "IdentityRef", default=...)
