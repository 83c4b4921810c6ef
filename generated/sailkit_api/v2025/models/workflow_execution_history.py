from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import WorkflowDefinition, WorkflowExecutionEvent, WorkflowTrigger


@_model
class WorkflowExecutionHistory(Model):
    definition: WorkflowDefinition | Unset = _field("definition", "WorkflowDefinition", default=UNSET)
    history: WorkflowExecutionEvent | Unset = _field("history", "WorkflowExecutionEvent", default=UNSET)
    trigger: WorkflowTrigger | Unset = _field("trigger", "WorkflowTrigger", default=UNSET)
