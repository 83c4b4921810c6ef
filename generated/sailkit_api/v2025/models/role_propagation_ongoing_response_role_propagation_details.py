from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ExecutionStage, IdentityRef, RolePropagationStatusResponseStatus


@_model
class RolePropagationOngoingResponseRolePropagationDetails(Model):
    completed: datetime.datetime | Unset = _field("completed", DATETIME, default=UNSET)
    execution_stage: ExecutionStage | str | Unset = _field("executionStage", default=UNSET)
    failure_reason: str | Unset = _field("failureReason", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    launched: datetime.datetime | Unset = _field("launched", DATETIME, default=UNSET)
    launched_by: IdentityRef | Unset = _field("launchedBy", "IdentityRef", default=UNSET)
    skip_role_refresh: bool | Unset = _field("skipRoleRefresh", default=UNSET)
    status: RolePropagationStatusResponseStatus | str | Unset = _field("status", default=UNSET)
    terminated_by: IdentityRef | Unset = _field("terminatedBy", "IdentityRef", default=UNSET)
