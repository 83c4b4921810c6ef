from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityRef, WorkflowDefinition, WorkflowModifiedBy, WorkflowTrigger


@_model
class Workflow(Model):
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    creator: IdentityRef | None = _field("creator", "IdentityRef", default=...)
    definition: WorkflowDefinition | None = _field("definition", "WorkflowDefinition", default=...)
    description: str | None = _field("description", default=...)
    enabled: bool | None = _field("enabled", default=...)
    execution_count: int | None = _field("executionCount", default=...)
    failure_count: int | None = _field("failureCount", default=...)
    id: str = _field("id", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    modified_by: WorkflowModifiedBy | None = _field("modifiedBy", "WorkflowModifiedBy", default=...)
    name: str | None = _field("name", default=...)
    owner: IdentityRef | None = _field("owner", "IdentityRef", default=...)
    trigger: WorkflowTrigger | None = _field("trigger", "WorkflowTrigger", default=...)
