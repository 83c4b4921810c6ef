from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import WorkflowExecution


@_model
class TestWorkflowResponse(Model):
    workflow_execution_id: str | None = _field("workflowExecutionId", default=...)

    if TYPE_CHECKING:

        @property
        def _awaited_status(self) -> list[WorkflowExecution]: ...
