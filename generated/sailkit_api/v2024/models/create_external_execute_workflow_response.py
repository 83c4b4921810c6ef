from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class CreateExternalExecuteWorkflowResponse(Model):
    message: str | Unset = _field("message", default=UNSET)
    workflow_execution_id: str | Unset = _field("workflowExecutionId", default=UNSET)
