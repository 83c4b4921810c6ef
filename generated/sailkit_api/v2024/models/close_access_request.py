from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CloseAccessRequestCompletionStatus, CloseAccessRequestExecutionStatus


@_model
class CloseAccessRequest(Model):
    access_request_ids: list[str] = _field("accessRequestIds")
    completion_status: CloseAccessRequestCompletionStatus | str | None = _field("completionStatus", default=...)
    execution_status: CloseAccessRequestExecutionStatus | str | None = _field("executionStatus", default=...)
    message: str | None = _field("message", default=...)
