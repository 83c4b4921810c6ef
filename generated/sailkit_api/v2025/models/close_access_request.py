from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CloseAccessRequestCompletionStatus, CloseAccessRequestExecutionStatus


@_model
class CloseAccessRequest(Model):
    access_request_ids: list[str] = _field("accessRequestIds")
    completion_status: CloseAccessRequestCompletionStatus | str | Unset = _field("completionStatus", default=UNSET)
    execution_status: CloseAccessRequestExecutionStatus | str | Unset = _field("executionStatus", default=UNSET)
    message: str | Unset = _field("message", default=UNSET)
