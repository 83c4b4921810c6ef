from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class CreateExternalExecuteWorkflowResponse(Model):
    message: str | Unset = _field("message", default=UNSET)
    workflow_execution_id: str | Unset = _field("workflowExecutionId", default=UNSET)
