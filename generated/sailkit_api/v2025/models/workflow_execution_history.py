from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import WorkflowDefinition, WorkflowExecutionEvent, WorkflowTrigger


@_model
class WorkflowExecutionHistory(Model):
    definition: WorkflowDefinition | None = _field("definition", "WorkflowDefinition", default=...)
    history: WorkflowExecutionEvent | None = _field("history", "WorkflowExecutionEvent", default=...)
    trigger: WorkflowTrigger | None = _field("trigger", "WorkflowTrigger", default=...)
