from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityRef, WorkflowDefinition, WorkflowModifiedBy, WorkflowTrigger


@_model
class Workflow(Model):
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    creator: IdentityRef | Unset = _field("creator", "IdentityRef", default=UNSET)
    definition: WorkflowDefinition | Unset = _field("definition", "WorkflowDefinition", default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    enabled: bool | Unset = _field("enabled", default=UNSET)
    execution_count: int | Unset = _field("executionCount", default=UNSET)
    failure_count: int | Unset = _field("failureCount", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    modified_by: WorkflowModifiedBy | Unset = _field("modifiedBy", "WorkflowModifiedBy", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    owner: IdentityRef | Unset = _field("owner", "IdentityRef", default=UNSET)
    trigger: WorkflowTrigger | Unset = _field("trigger", "WorkflowTrigger", default=UNSET)
