from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityRef, WorkflowDefinition, WorkflowTrigger


@_model
class CreateWorkflowRequest(Model):
    name: str = _field("name")
    definition: WorkflowDefinition | None = _field("definition", "WorkflowDefinition", default=...)
    description: str | None = _field("description", default=...)
    enabled: bool | None = _field("enabled", default=...)
    owner: IdentityRef | None = _field("owner", "IdentityRef", default=...)
    trigger: WorkflowTrigger | None = _field("trigger", "WorkflowTrigger", default=...)
