from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class CreateExternalExecuteWorkflowResponse(Model):
    message: str | None = _field("message", default=...)
    workflow_execution_id: str | None = _field("workflowExecutionId", default=...)
